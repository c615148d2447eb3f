import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Lets a page load what lies beside it, and nothing from anywhere else. */
const policy = [
  "default-src 'none'",
  "script-src 'self' file: 'unsafe-inline'",
  "style-src 'self' file: 'unsafe-inline'",
  "img-src 'self' file: data:",
  "connect-src data:",
].join("; ");

/** Makes the pages of TypeDoc pages of this site: links to its other parts, pictures in the page, and a policy against the network. */
export function finishPages(folder: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  for (const page of pages) {
    const file = join(folder, page);
    const base = "../".repeat(page.split(/[\\/]/).length - 1);
    writeFileSync(
      file,
      finished(readFileSync(file, "utf8"), base, (picture) => readFileSync(join(folder, picture), "utf8")),
    );
  }
}

function finished(html: string, base: string, read: (picture: string) => string): string {
  return (
    html
      .replace("<head>", `<head><meta http-equiv="Content-Security-Policy" content="${policy}"/>`)
      // The script of the page brings the icons along; from a file, a browser takes them from nowhere else.
      .replaceAll(/href="[./]*assets\/icons\.svg#/g, 'href="#')
      .replaceAll('href="site:', `href="${base}`)
      .replaceAll(/<img src="(?:\.\.\/)*(media\/[\w.-]+\.svg)"[^>]*>/g, (_, picture: string) => {
        const svg = read(picture).replace(/<style>[\s\S]*?<\/style>/, "");
        return `<span class="states-picture" tabindex="0">${svg}</span>`;
      })
  );
}
