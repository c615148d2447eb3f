import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { brokenLinks } from "./broken-links.ts";

it("a broken link is noticed: a missing file, place, picture or operation, a place outside the site, another protocol, and what is loaded from elsewhere", () => {
  const folder = mkdtempSync(join(tmpdir(), "peaqos-links-"));
  try {
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, "b.html"), '<h2 id="here">Here</h2>');
    mkdirSync(join(folder, "reference"));
    writeFileSync(join(folder, "reference/index.html"), '<a href="/machines">Machines</a>');
    const operations = ["../reference/index.html#/machines", "../reference/index.html#/machines/getmachine"];
    const good = ["../b.html", "../b.html#here", "#top", "https://example.com", ...operations];
    const bad = [
      "../c.html",
      "../b.html#there",
      "../../b.html",
      "http://example.com",
      "/b.html",
      "../reference/index.html#/machines/no",
    ];
    const links = [...good, ...bad].map((href) => `<a class="x" href="${href}">x</a>`);
    links.push('<img alt="x" src="../gone.svg">');
    const loaded = ["https://example.com", "https://example.com/a.css", "https://example.com/a.js", "https://example.com/a.svg"];
    links.push(`<link rel="preconnect" href="${loaded[0]}">`, `<link rel="stylesheet" href="${loaded[1]}">`);
    links.push(`<script src="${loaded[2]}"></script>`, `<img alt="x" src="${loaded[3]}">`);
    writeFileSync(join(folder, "a/page.html"), `<body id="top">${links.join("")}<script>const a = '<a href="no.html">'</script>`);
    const found = [...bad, "../gone.svg", ...loaded].map((link) => `${join("a", "page.html")}: ${link}`);
    expect(brokenLinks(folder, ["/machines/getmachine"])).toEqual(found);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
