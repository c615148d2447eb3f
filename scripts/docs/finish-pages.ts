import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { frameStyle, siteLinks, siteName, skipLink, titleTags } from "./site-frame.ts";

/** Lets a page load what lies beside it, and nothing from anywhere else. */
const policy = [
  "default-src 'none'",
  "script-src 'self' file: 'unsafe-inline'",
  "style-src 'self' file: 'unsafe-inline'",
  "img-src 'self' file: data:",
  "connect-src data:",
].join("; ");

/** Makes the pages of TypeDoc pages of this site: its header, pictures in the page, landmarks, and a policy against the network. */
export function finishPages(folder: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  for (const page of pages) {
    const file = join(folder, page);
    const base = "../".repeat(page.split(/[\\/]/).length - 1);
    const read = (picture: string) => readFileSync(join(folder, picture), "utf8");
    const html = withLandmarks(withHead(withFrame(finished(readFileSync(file, "utf8"), base, read), base)));
    // A function has one heading above these.
    writeFileSync(file, page.startsWith("functions") ? html.replaceAll("<h4 ", '<h4 aria-level="2" ') : html);
  }
  appendFileSync(join(folder, "assets/custom.css"), frameStyle);
}

function finished(html: string, base: string, read: (picture: string) => string): string {
  return (
    html
      // The script of the page brings the icons along; from a file, a browser takes them from nowhere else.
      .replaceAll(/href="[./]*assets\/icons\.svg#/g, 'href="#')
      .replaceAll('href="site:', `href="${base}`)
      .replaceAll(/<img src="(?:\.\.\/)*(media\/[\w.-]+\.svg)"[^>]*>/g, (_, picture: string) => {
        const svg = read(picture).replace(/<style>[\s\S]*?<\/style>/, "");
        return `<span class="states-picture" tabindex="0">${svg}</span>`;
      })
      // What opens and closes a section holds no link of its own.
      .replaceAll(/<summary\b[^>]*>[\s\S]*?<\/summary>/g, (summary) => summary.replaceAll(permalink, ""))
      .replaceAll(/<h3>(?=Settings<|On This Page<)/g, '<h3 aria-level="2">')
      .replaceAll('<h5 class="tsd-index-heading', '<h5 aria-level="2" class="tsd-index-heading')
      // Codes break between words.
      .replaceAll(/(?<=<td><code>)[A-Z_]+(?=<)/g, (code) => code.replaceAll("_", "_<wbr>"))
      // Wide ones scroll, which a keyboard has to reach.
      .replaceAll("<table>", '<div class="table-box" role="group" aria-label="Table" tabindex="0"><table>')
      .replaceAll("</table>", "</table></div>")
  );
}

const permalink = /<a href="#[^"]*" aria-label="Permalink"[\s\S]*?<\/a>/g;

function withFrame(html: string, base: string): string {
  return html
    .replace('<header class="tsd-page-toolbar">', `${skipLink}<header class="tsd-page-toolbar site-header">`)
    .replace('<div class="tsd-toolbar-contents container">', '<div class="tsd-toolbar-contents site-bar">')
    .replace(/<a href="[^"]*" class="title">[\s\S]*?(?=<button id="tsd-search-trigger")/, () => siteLinks(base));
}

function withHead(html: string): string {
  const [, named = ""] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const title = named.replace(` | ${siteName}`, "");
  return html
    .replace("<head>", `<head><meta http-equiv="Content-Security-Policy" content="${policy}"/>`)
    .replace(/<title>[\s\S]*?<meta name="description"[^>]*>/, () => titleTags(unescaped(title), descriptionOf(html, title)));
}

/** What a page says first. */
function descriptionOf(html: string, title: string): string {
  const content = html.slice(html.indexOf('class="col-content"'));
  const [, first = ""] = /<p>([\s\S]*?)<\/p>/.exec(content.slice(0, content.indexOf('class="col-sidebar"'))) ?? [];
  const text = unescaped(first.replaceAll(/<[^>]+>/g, ""))
    .replaceAll(/\s+/g, " ")
    .trim();
  if (text === "") return `${unescaped(title)} in the reference of ${siteName}.`;
  return text.length <= 160 ? text : `${text.slice(0, text.lastIndexOf(" ", 157))} …`;
}

function unescaped(html: string): string {
  const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };
  return html.replaceAll(/&(lt|gt|quot|#39|amp);/g, (entity, name: string) => characters[name] ?? entity);
}

function withLandmarks(html: string): string {
  return html
    .replace('<div class="col-content">', '<div class="col-content" id="content" role="main" tabindex="-1">')
    .replace('<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="This page">')
    .replace(/<nav id="tsd-sidebar-links"[\s\S]*?<\/nav>\n?/, "")
    .replace('<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="Pages">');
}
