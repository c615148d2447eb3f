import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { changeProblems } from "../../scripts/release/check-changes.ts";
import { lastRelease } from "../../scripts/release/last-release.ts";
import { versionCommit } from "../../scripts/release/made-version.ts";
import { publishedPackages } from "../../scripts/release/published-packages.ts";
import { manifest, type SmallWorkspace, smallWorkspace } from "./small-workspace.ts";

type Bump = "major" | "minor" | "patch" | "none";

const answer = { description: "A page.", content: { "application/json": { schema: { type: "object" } } } };
const operation = (operationId: string) => ({ operationId, responses: { 200: answer } });
const contract = (paths: object) => JSON.stringify({ openapi: "3.1.0", info: { title: "A", version: "1.0.0" }, paths });
const RELEASED = contract({ "/machines": { get: operation("listMachines") }, "/skills": { get: operation("listSkills") } });

let workspace: SmallWorkspace;
beforeEach(() => {
  workspace = smallWorkspace({
    "packages/types/package.json": manifest("types", "0.1.0"),
    "packages/types/openapi.json": RELEASED,
    "packages/types/CHANGELOG.md": "# @peaqos/types\n\n## 0.1.0\n",
    "packages/sdk/package.json": manifest("sdk", "0.1.0"),
    "packages/sdk/src/index.ts": "export {};\n",
    "packages/inner/package.json": JSON.stringify({ name: "inner", private: true }),
  });
});
afterEach(() => workspace.remove());

/** The plan of one changeset, as changesets would read it, and what is said about it. */
function check(releases: Readonly<Record<string, Bump>>, since?: string) {
  const named = Object.entries(releases).map(([name, type]) => ({ name: `@peaqos/${name}`, type }));
  const changesets = named.length === 0 ? [] : [{ id: "it", summary: "It.", releases: named }];
  const planned = named.map((it) => ({ ...it, oldVersion: "0.1.0", newVersion: "0.2.0", changesets: ["it"] }));
  const said: string[] = [];
  const { folder } = workspace;
  const say = (line: string) => void said.push(line);
  const problems = changeProblems(folder, publishedPackages(folder), { changesets, releases: planned }, since, say);
  return { problems, said: said.join("\n") };
}

describe("a package that changed without a changeset", () => {
  beforeEach(() => workspace.tag("@peaqos/types@0.1.0"));

  it("is named, with what to do", () => {
    workspace.write("packages/sdk/src/index.ts", "export const it = 1;\n");
    workspace.commit();
    expect(check({ types: "patch" }, "@peaqos/types@0.1.0").problems).toEqual([
      expect.stringMatching(/^@peaqos\/sdk changed since @peaqos\/types@0\.1\.0, .*`npm run changeset`/),
    ]);
  });

  it("is none where a changeset names it, also one that its users see nothing of", () => {
    workspace.write("packages/sdk/src/index.ts", "export const it = 1;\n");
    workspace.commit();
    expect(check({ sdk: "none" }, "@peaqos/types@0.1.0").problems).toEqual([]);
  });

  it("is none where only its tests changed", () => {
    workspace.write("packages/sdk/test/it.test.ts", "export {};\n");
    workspace.commit();
    expect(check({}, "@peaqos/types@0.1.0").problems).toEqual([]);
  });

  it("is every one that no changeset names, before the first release", () => {
    const { problems, said } = check({ types: "minor" });
    expect(problems).toEqual([expect.stringMatching(/^@peaqos\/sdk changed, and no changeset names it/)]);
    expect(said).toBe("Nothing was released before, so there is no contract to compare with.");
  });
});

describe("the contract since the last release", () => {
  beforeEach(() => workspace.tag("@peaqos/types@0.1.0"));
  const change = (paths: object) => {
    workspace.write("packages/types/openapi.json", contract(paths));
    workspace.commit();
  };

  it("names a breaking change, and refuses a bump that is too small for it", () => {
    change({ "/machines": { get: operation("listMachines") }, "/skills": { post: operation("createSkill") } });
    const { problems, said } = check({ types: "patch" }, "@peaqos/types@0.1.0");
    expect(said).toContain("breaking: Operation `GET /skills` was removed.");
    expect(problems).toEqual([
      expect.stringMatching(
        /rated major, which asks for the bump minor\. Pending is patch\.\n {2}Operation `GET \/skills` was removed/,
      ),
    ]);
  });

  it("names a breaking change also where the bump allows it", () => {
    change({ "/machines": { get: operation("listMachines") } });
    const { problems, said } = check({ types: "minor" }, "@peaqos/types@0.1.0");
    expect(problems).toEqual([]);
    expect(said).toMatch(/: 1 major, 0 minor and 0 patch changes\.\n {2}breaking: .*\/skills/);
  });

  it("asks for a major version from 1.0 on", () => {
    workspace.tag("@peaqos/types@1.2.3");
    change({ "/machines": { get: operation("listMachines") } });
    expect(check({ types: "minor" }, "@peaqos/types@1.2.3").problems).toEqual([
      expect.stringContaining("asks for the bump major"),
    ]);
    expect(check({ types: "major" }, "@peaqos/types@1.2.3").problems).toEqual([]);
  });

  it("takes additions with any bump before 1.0, and with a minor one after", () => {
    workspace.tag("@peaqos/types@1.2.3");
    change({ ...JSON.parse(RELEASED).paths, "/orders": { get: operation("listOrders") } });
    expect(check({ types: "patch" }, "@peaqos/types@0.1.0").problems).toEqual([]);
    expect(check({ types: "patch" }, "@peaqos/types@1.2.3").problems).toEqual([
      expect.stringContaining("asks for the bump minor"),
    ]);
  });
});

describe("a version that is made, and not published yet", () => {
  const version = (number: string) => {
    for (const name of ["types", "sdk"]) workspace.write(`packages/${name}/package.json`, manifest(name, number));
    workspace.commit();
  };
  const made = () => versionCommit(workspace.folder, "0.2.0");

  it("needs no changesets for what it holds, also as the first one", () => {
    version("0.2.0");
    workspace.write("packages/types/README.md", "# Types\n");
    workspace.write("packages/sdk/test/it.test.ts", "export {};\n");
    expect(check({}, made()).problems).toEqual([]);
  });

  it("needs them for what came after it", () => {
    version("0.2.0");
    workspace.write("packages/sdk/src/index.ts", "export const later = 1;\n");
    workspace.commit();
    workspace.write(
      "packages/types/package.json",
      JSON.stringify({ name: "@peaqos/types", version: "0.2.0", license: "Apache-2.0" }),
    );
    workspace.commit();
    expect(check({ types: "none" }, made()).problems).toEqual([
      expect.stringMatching(/^@peaqos\/sdk changed since [0-9a-f]{40}, /),
    ]);
  });
});

describe("the last release", () => {
  it("is the tag of the highest version", () => {
    for (const version of ["0.9.0", "0.10.0", "0.2.0"]) workspace.tag(`@peaqos/types@${version}`);
    expect(lastRelease(workspace.folder, true)).toBe("@peaqos/types@0.10.0");
  });

  it("is none before the first, also when its version is made and not yet published", () => {
    expect(lastRelease(workspace.folder, false)).toBeUndefined();
  });

  it("is missed where the changelog knows one and the clone has no tags", () => {
    expect(() => lastRelease(workspace.folder, true)).toThrow(
      "The tag of the release 0.1.0 is not here: run `git fetch --tags`.",
    );
  });
});

describe("a push to main", () => {
  const plan = () =>
    spawnSync(process.execPath, [fromRoot("scripts/release/plan-jobs.mjs")], { cwd: workspace.folder, encoding: "utf8" }).stdout;
  const changeset = (file: string) => workspace.write(`.changeset/${file}`, "---\n---\n");
  beforeEach(() => workspace.write(".changeset/config.json", "{}"));

  it("publishes a version that it has made, as often as it takes until there is a tag", () => {
    workspace.write("packages/types/package.json", manifest("types", "0.2.0"));
    workspace.commit();
    for (let time = 0; time < 2; time += 1) expect(plan()).toBe("propose=false\npublish=true\n");
    workspace.tag("@peaqos/types@0.2.0");
    expect(plan()).toBe("propose=false\npublish=false\n");
  });

  it("publishes nothing in the name of a version that was made before, and is on its way", () => {
    workspace.write("packages/types/package.json", manifest("types", "0.2.0"));
    workspace.commit();
    workspace.write("packages/sdk/src/index.ts", "export const later = 1;\n");
    workspace.commit();
    expect(plan()).toBe("propose=false\npublish=false\n");
    changeset("it.md");
    workspace.commit();
    expect(plan()).toBe("propose=true\npublish=false\n");
  });

  it("proposes a release of what is pending", () => {
    workspace.tag("@peaqos/types@0.1.0");
    expect(plan()).toBe("propose=false\npublish=false\n");
    changeset("it.md");
    expect(plan()).toBe("propose=true\npublish=false\n");
  });

  it("publishes nothing before there was a version", () => {
    workspace.write("packages/types/package.json", manifest("types", "0.0.0"));
    expect(plan()).toBe("propose=false\npublish=false\n");
  });
});
