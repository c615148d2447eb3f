import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { git } from "../../scripts/release/git.ts";
import { publishedPackages } from "../../scripts/release/published-packages.ts";
import { type ReleaseCopy, releaseCopy } from "./release-copy.ts";

let copy: ReleaseCopy;
beforeEach(() => {
  copy = releaseCopy();
  for (const file of readdirSync(join(copy.folder, ".changeset")).filter((it) => it.endsWith(".md"))) {
    rmSync(join(copy.folder, ".changeset", file));
  }
  for (const { folder } of publishedPackages(copy.folder)) {
    const file = join(copy.folder, folder, "package.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(/("version"|"@peaqos\/[\w-]+"): "\d+\.\d+\.\d+"/g, '$1: "7.8.9"'));
  }
});
afterEach(() => copy?.remove());

const commit = () => git(["commit", "--quiet", "--all", "--message", "It"], copy.folder);
const check = () => copy.run("scripts/release-check.ts");

// The rehearsal of a whole release is a step of .ci/run. These end before anything is built.
describe("npm run release:check", { timeout: 120_000 }, () => {
  it("says that nothing would be published, where nothing changed since the last release", async () => {
    commit();
    git(["tag", "@peaqos/types@7.8.9"], copy.folder);
    const { status, output } = await check();
    expect({ status, output }).toEqual({
      status: 0,
      output: expect.stringContaining("7.8.9 needs no release: nothing would be published."),
    });
  });

  it("fails where a package changed without a changeset, also before that is committed, and changes nothing", async () => {
    commit();
    git(["tag", "@peaqos/types@7.8.9"], copy.folder);
    writeFileSync(join(copy.folder, "packages/sdk/README.md"), "# Another\n");
    const before = git(["status", "--short"], copy.folder);
    const { status, output } = await check();
    expect({ status, output }).toEqual({
      status: 1,
      output: expect.stringContaining(
        "This cannot be released. @peaqos/sdk changed since @peaqos/types@7.8.9, and no changeset names it",
      ),
    });
    expect(git(["status", "--short"], copy.folder)).toBe(before);
  });

  it("compares the contract with the one of the last release", async () => {
    commit();
    git(["tag", "@peaqos/types@7.8.9"], copy.folder);
    const file = join(copy.folder, "packages/types/openapi.json");
    const contract = JSON.parse(readFileSync(file, "utf8"));
    delete contract.paths["/health"];
    writeFileSync(file, JSON.stringify(contract));
    writeFileSync(join(copy.folder, ".changeset/it.md"), '---\n"@peaqos/types": minor\n---\n\nIt.\n');
    const { status, output } = await check();
    expect(status).toBe(1);
    expect(output).toMatch(/rated major, which asks for the bump major\. Pending is minor\.\n {2}.*\/health.* was removed/);
  });
});
