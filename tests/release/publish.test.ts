import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { git } from "../../scripts/release/git.ts";
import { packPackages, rehearsePublish } from "../../scripts/release/packed-packages.ts";
import { publishedPackages } from "../../scripts/release/published-packages.ts";
import { type LocalRegistry, localRegistry } from "./local-registry.ts";
import { type ReleaseCopy, releaseCopy } from "./release-copy.ts";

/** As the release workflow has it, and never as the CI that runs this test has it: that one must not sign anything. */
const ON_GITHUB = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "owner/name" };
const AT_A_DESK = { GITHUB_SERVER_URL: "", GITHUB_REPOSITORY: "", GITHUB_ACTIONS: "", ACTIONS_ID_TOKEN_REQUEST_URL: "" };

let copy: ReleaseCopy;
let registry: LocalRegistry;
beforeEach(async () => {
  copy = releaseCopy();
  registry = await localRegistry();
});
afterEach(async () => {
  copy?.remove();
  await registry?.close();
});

/** Changes every manifest, as text. */
function rewrite(change: (manifest: string) => string): void {
  for (const { folder } of publishedPackages(copy.folder)) {
    const file = join(copy.folder, folder, "package.json");
    writeFileSync(file, change(readFileSync(file, "utf8")));
  }
}
const version = (manifest: string) => manifest.replace(/("version"|"@peaqos\/[\w-]+"): "\d+\.\d+\.\d+"/g, '$1: "7.8.9"');
const withoutProvenance = (manifest: string) => manifest.replace('"provenance": true', '"provenance": false');
const publish = (env: NodeJS.ProcessEnv) => copy.run("scripts/release-publish.ts", { ...registry.env, ...AT_A_DESK, ...env });
const tags = () => git(["tag", "--list", "*@7.8.9"], copy.folder).trim().split("\n");
const all = () => publishedPackages(copy.folder).map(({ name }) => name);

// Each starts npm for every package, twice.
describe("npm run release:publish", { timeout: 360_000 }, () => {
  it("publishes every package with where it comes from, and tags it", async () => {
    rewrite((manifest) => withoutProvenance(version(manifest)));
    expect(await publish(ON_GITHUB)).toMatchObject({ status: 0 });
    expect([...registry.packages.keys()].sort()).toEqual(all());
    for (const { name, folder } of publishedPackages(copy.folder)) {
      const published = registry.packages.get(name);
      expect(published?.["dist-tags"]).toEqual({ latest: "7.8.9" });
      expect(published?.versions["7.8.9"]?.repository).toEqual({
        type: "git",
        url: "git+https://github.com/owner/name.git",
        directory: folder,
      });
    }
    expect(tags()).toEqual(all().map((name) => `${name}@7.8.9`));
  });

  it("ends what was begun, when it is run again after a failure", async () => {
    rewrite((manifest) => withoutProvenance(version(manifest)));
    registry.refused.add("@peaqos/sdk");
    const failed = await publish({});
    expect(failed).toMatchObject({ status: 1, output: expect.stringContaining("@peaqos/sdk") });
    expect([...registry.packages.keys()].sort()).toEqual(all().filter((name) => name !== "@peaqos/sdk"));
    expect(await publish({})).toMatchObject({ status: 0 });
    expect([...registry.packages.keys()].sort()).toEqual(all());
    expect(tags()).toEqual(all().map((name) => `${name}@7.8.9`));
  });

  it("publishes nothing without provenance, which a local machine cannot give", async () => {
    rewrite(version);
    const { status, output } = await publish({});
    expect({ status, said: output }).toEqual({ status: 1, said: expect.stringMatching(/provenance generation not supported/) });
    expect([...registry.packages.keys()]).toEqual([]);
  });

  it("publishes nothing before there was a version", async () => {
    rewrite((manifest) => version(manifest).replaceAll("7.8.9", "0.0.0"));
    expect(await publish({})).toMatchObject({ status: 1, output: expect.stringContaining("npm run release:version") });
    expect([...registry.packages.keys()]).toEqual([]);
  });
});

describe("the rehearsal of a publication", { timeout: 240_000 }, () => {
  afterEach(() => vi.unstubAllEnvs());

  /** Packs the types, changed, and rehearses their publication without a login. */
  async function rehearse(change: (manifest: string) => string): Promise<string> {
    rewrite((manifest) => change(version(manifest)));
    const types = publishedPackages(copy.folder).filter(({ name }) => name === "@peaqos/types");
    const [packed] = await packPackages(copy.folder, types, join(copy.folder, "../tarballs"));
    for (const [name, value] of Object.entries(registry.env)) vi.stubEnv(name, value);
    vi.stubEnv("npm_config_userconfig", join(copy.folder, "no.npmrc"));
    return rehearsePublish(packed?.tarball ?? "", copy.folder);
  }

  it("names the dist-tag, needs no login, and sends nothing", async () => {
    expect(await rehearse((manifest) => manifest)).toBe("latest");
    expect([...registry.packages.keys()]).toEqual([]);
  });

  it("refuses a package that not everyone could install", async () => {
    const restricted = (manifest: string) => manifest.replace('"access": "public"', '"access": "restricted"');
    await expect(rehearse(restricted)).rejects.toThrow("npm does not say that it would publish");
  });
});
