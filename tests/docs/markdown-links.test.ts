import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";

const root = fromRoot("");
const left = new Set(["node_modules", "dist", ".git", ".turbo", "coverage"]);

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return left.has(entry.name) ? [] : markdownFiles(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** Where the headings of a page are reached, as GitHub names them. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const headings = withoutCode(markdown).matchAll(/^#+ (.+)$/gm);
  return new Set(
    [...headings].map(([, text = ""]) =>
      text
        .toLowerCase()
        .replaceAll(/[^\w\- ]/g, "")
        .replaceAll(" ", "-"),
    ),
  );
}

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^```[\s\S]*?^```/gm, "");
}

it("every link of every Markdown file in the repository leads to a file, and to a heading in it", () => {
  const files = markdownFiles(root);
  const broken = files.flatMap((file) => {
    const text = withoutCode(readFileSync(file, "utf8")).replaceAll(/`[^`\n]+`/g, "");
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = ""]) => link)
      .filter((link) => !/^(https|mailto):/.test(link));
    return links
      .filter((link) => {
        const [path = "", anchor] = link.split("#");
        const target = path === "" ? file : join(dirname(file), decodeURIComponent(path));
        if (!existsSync(target)) return true;
        return anchor !== undefined && !anchorsOf(readFileSync(target, "utf8")).has(anchor);
      })
      .map((link) => `${relative(root, file).replaceAll(sep, "/")}: ${link}`);
  });
  expect(files.length).toBeGreaterThan(25);
  expect(broken).toEqual([]);
});

it("a heading is reached by the name that GitHub gives it", () => {
  expect([...anchorsOf("# Secrets, and what is `redacted` where\n\n```sh\n# no heading\n```\n\n## In 2 steps\n")]).toEqual([
    "secrets-and-what-is-redacted-where",
    "in-2-steps",
  ]);
});
