import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { withVersion } from "../../scripts/release/changelog.ts";
import { git } from "../../scripts/release/git.ts";
import { publishedPackages } from "../../scripts/release/published-packages.ts";
import { type Ended, runNode, runNpm } from "../../scripts/release/run-program.ts";
import { type ReleaseCopy, releaseCopy } from "./release-copy.ts";

const SUMMARY = "What this test says of its change.";

describe("npm run release:version", { timeout: 240_000 }, () => {
  let copy: ReleaseCopy;
  let ended: Ended;
  const read = (file: string) => readFileSync(join(copy.folder, file), "utf8");

  beforeAll(async () => {
    copy = releaseCopy();
    writeFileSync(
      join(copy.folder, ".changeset/of-this-test.md"),
      `---\n"@peaqos/sdk": minor\n"@peaqos/mock": patch\n---\n\n${SUMMARY}\n`,
    );
    // Everything that it needs is in the lockfile and in the packages that are installed.
    ended = await copy.run("scripts/release-version.ts", { npm_config_offline: "true" });
  }, 240_000);
  afterAll(() => copy?.remove());

  it("succeeds without a network", () => {
    expect(ended).toMatchObject({ status: 0 });
  });

  it("gives every package one new version, also where they depend on each other and where they say it themselves", () => {
    const [old] = publishedPackages(fromRoot(""));
    const [{ version } = { version: "" }, ...others] = publishedPackages(copy.folder);
    expect(version).not.toBe(old?.version);
    expect(new Set(others.map((it) => it.version))).toEqual(new Set([version]));
    for (const file of git(["ls-files", "*package.json", "*version.gen.ts"], copy.folder).trim().split("\n")) {
      if (!/^(packages|bench)\//.test(file)) continue;
      const named = [...read(file).matchAll(/(?:"@peaqos\/[\w-]+": |VERSION = )"(\d[^"]*)"/g)].map(([, it]) => it);
      expect([file, ...new Set(named)]).toEqual([file, ...(named.length === 0 ? [] : [version])]);
    }
  });

  it("moves the changesets to the changelogs of the packages that they name, and to the one of the project", () => {
    expect(readdirSync(join(copy.folder, ".changeset"))).toEqual(["config.json"]);
    const [{ version } = { version: "" }] = publishedPackages(copy.folder);
    expect(read("CHANGELOG.md")).toMatch(new RegExp(`\n## ${version}\n[\\s\\S]*\n- \\*\\*mock, sdk\\*\\*: ${SUMMARY}`));
    for (const name of ["sdk", "mock"]) expect(read(`packages/${name}/CHANGELOG.md`)).toContain(SUMMARY);
    expect(read("packages/types/CHANGELOG.md")).not.toContain(SUMMARY);
  });

  it("leaves a lockfile that has the version, is complete, and is accepted by `npm ci`", async () => {
    const text = read("package-lock.json");
    const lock = JSON.parse(text);
    for (const { folder } of publishedPackages(copy.folder)) {
      const { version, dependencies } = JSON.parse(read(`${folder}/package.json`));
      expect(lock.packages[folder]).toMatchObject({ version, ...(dependencies && { dependencies }) });
    }
    await runNode(["scripts/complete-lockfile.mjs"], { cwd: copy.folder });
    expect(read("package-lock.json")).toBe(text);

    const accepted = () => runNpm(["ci", "--dry-run", "--offline", "--loglevel=error"], { cwd: copy.folder });
    expect((await accepted()).status).toBe(0);
    // A lockfile that is not would be noticed.
    delete lock.packages["node_modules/openapi-fetch"];
    writeFileSync(join(copy.folder, "package-lock.json"), JSON.stringify(lock));
    expect(await accepted()).toMatchObject({ status: 1, output: expect.stringContaining("Missing: openapi-fetch@") });
    writeFileSync(join(copy.folder, "package-lock.json"), text);
  });

  it("writes what the linter accepts", async () => {
    const written = git(["ls-files", "-z", "--modified", "--others", "--exclude-standard"], copy.folder)
      .split("\0")
      .filter((file) => /\.(md|json|ts)$/.test(file) && !file.startsWith(".changeset/") && file !== "package-lock.json");
    expect(written).toContain("CHANGELOG.md");
    const biome = fromRoot("node_modules/@biomejs/biome/bin/biome");
    expect(await runNode([biome, "check", ...written], { cwd: copy.folder })).toMatchObject({ status: 0 });
  });
});

describe("the changelog of the project", () => {
  const change = (summary: string, ...releases: [string, string][]) => ({
    summary,
    releases: releases.map(([name, type]) => ({ name: `@peaqos/${name}`, type })),
  });

  it("has the newest version first, every change once under its highest kind, and nothing that nobody sees", () => {
    const first = withVersion("# Changelog\n\nAbout it.\n", "0.1.0", [change("All of it.", ["types", "minor"])]);
    expect(first).toBe("# Changelog\n\nAbout it.\n\n## 0.1.0\n\n### Minor changes\n\n- **types**: All of it.\n");
    const changes = [
      change("Mended.", ["sdk", "patch"]),
      change("Two\nlines.", ["types", "patch"], ["client", "major"], ["mock", "none"]),
      change("Unseen.", ["mock", "none"]),
    ];
    expect(withVersion(first, "1.0.0", changes)).toBe(
      "# Changelog\n\nAbout it.\n\n## 1.0.0\n\n### Major changes\n\n- **client, types**: Two\n  lines.\n\n### Patch changes\n\n- **sdk**: Mended.\n" +
        "\n## 0.1.0\n\n### Minor changes\n\n- **types**: All of it.\n",
    );
  });

  it("is ready for the next version", () => {
    expect(readFileSync(fromRoot("CHANGELOG.md"), "utf8")).toMatch(/^# Changelog\n\n\S/);
  });
});
