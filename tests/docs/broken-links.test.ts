import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { brokenLinks } from "./broken-links.ts";

it("a broken link is noticed: a missing file, a missing place, a place outside the site, and another protocol", () => {
  const folder = mkdtempSync(join(tmpdir(), "peaqos-links-"));
  try {
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, "b.html"), '<h2 id="here">Here</h2>');
    const good = ["../b.html", "../b.html#here", "#top", "https://example.com"];
    const bad = ["../c.html", "../b.html#there", "../../b.html", "http://example.com", "/b.html"];
    const links = [...good, ...bad].map((href) => `<a class="x" href="${href}">x</a>`);
    writeFileSync(join(folder, "a/page.html"), `<body id="top">${links.join("")}<script>const a = '<a href="no.html">'</script>`);
    expect(brokenLinks(folder)).toEqual(bad.map((link) => `${join("a", "page.html")}: ${link}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
