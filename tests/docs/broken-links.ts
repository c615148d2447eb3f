import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

interface Link {
  readonly to: string;
  /** Whether a reader has to follow it. Everything else is loaded with the page. */
  readonly isFollowed: boolean;
}

/**
 * The links and pictures of a site that lead to no file, to no place in a file, or out of the site by something else than the https of an `<a>`.
 * `operations` are the places of operations in the page of Redoc, which writes them when it runs.
 */
export function brokenLinks(folder: string, operations: readonly string[] = []): string[] {
  const reference = join(folder, "reference", "index.html");
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (file: string) => {
    const known = anchors.get(file) ?? anchorsIn(readFileSync(file, "utf8"));
    anchors.set(file, known);
    return known;
  };
  return pages.flatMap((page) => {
    const file = join(folder, page);
    return linksIn(readFileSync(file, "utf8"))
      .filter((link) => isBroken(link, file, anchorsOf))
      .map(({ to }) => `${page}: ${to}`);
  });

  function isBroken({ to: link, isFollowed }: Link, file: string, anchorsOf: (file: string) => ReadonlySet<string>): boolean {
    if (link.startsWith("data:")) return false;
    // A page loads nothing from elsewhere: it has to open without a network.
    if (link.startsWith("https:")) return !isFollowed;
    // Its sections, which Redoc routes by itself within its page.
    if (link.startsWith("/") && file === reference) return false;
    if (/^[a-z]+:|^\//.test(link)) return true;
    const [path = "", anchor = ""] = link.split("#");
    const target = path === "" ? file : join(dirname(file), decodeURIComponent(path));
    if (relative(folder, target).startsWith("..") || !existsSync(target) || !statSync(target).isFile()) return true;
    if (anchor === "" || !target.endsWith(".html")) return false;
    if (target === reference && operations.includes(anchor)) return false;
    return !anchorsOf(target).has(decodeURIComponent(anchor));
  }
}

/** What the elements of a page lead to or load; icons are brought along by a script. */
function linksIn(html: string): Link[] {
  const markup = html.replaceAll(/<script\b[\s\S]*?<\/script>/g, (script) => script.slice(0, script.indexOf(">") + 1));
  const found = [...markup.matchAll(/<(?!use\b)([a-z]+)\b[^>]*?\s(href|src)="([^"]*)"/g)].map(([, element, by, to = ""]) => {
    return { to: to.replaceAll("&amp;", "&"), isFollowed: element === "a" && by === "href" };
  });
  return [...new Map(found.map((link) => [`${link.to} ${link.isFollowed}`, link])).values()];
}

function anchorsIn(html: string): ReadonlySet<string> {
  const sections = [...html.matchAll(/\shref="(\/[\w/-]*)"/g)];
  return new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/g), ...sections].map(([, id = ""]) => id));
}
