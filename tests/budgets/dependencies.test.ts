import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PackedPackages, packedPackages } from "./packed-packages.ts";

let packed: PackedPackages;
beforeAll(() => {
  packed = packedPackages();
});
afterAll(() => packed.remove());

function manifest(name: string): Record<string, Record<string, string>> {
  return JSON.parse(readFileSync(join(packed.folder, "node_modules", name, "package.json"), "utf8"));
}

/** Of it, 0.4 MB are the contract as a document, and 0.2 MB are openapi-fetch with its source maps. */
const MOST_BYTES = 1_500_000;
const MOST_PACKAGES = 5;

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  return files.reduce((sum, { name, parentPath }) => sum + statSync(join(parentPath, name)).size, 0);
}

describe("what an installation of the SDK brings along", () => {
  it("is the types, the client, and through it openapi-fetch", () => {
    const dependencies = (name: string) => Object.keys(manifest(name).dependencies ?? {}).sort();
    expect(dependencies("@peaqos/sdk")).toEqual(["@peaqos/client", "@peaqos/types"]);
    expect(dependencies("@peaqos/client")).toEqual(["@peaqos/types", "openapi-fetch"]);
    expect(dependencies("@peaqos/types")).toEqual([]);
  });

  it(`is at most ${MOST_BYTES} bytes in at most ${MOST_PACKAGES} packages`, () => {
    expect(sizeOf(join(packed.folder, "node_modules"))).toBeLessThanOrEqual(MOST_BYTES);
    const wanted = new Set<string>();
    const want = (name: string) => {
      if (wanted.has(name)) return;
      wanted.add(name);
      for (const dependency of Object.keys(manifest(name).dependencies ?? {})) want(dependency);
    };
    want("@peaqos/sdk");
    expect(wanted.size).toBeLessThanOrEqual(MOST_PACKAGES);
  });

  it("asks for nothing by the side door", () => {
    for (const name of ["@peaqos/sdk", "@peaqos/client", "@peaqos/types"]) {
      const { peerDependencies, optionalDependencies, scripts } = manifest(name);
      expect({ peerDependencies, optionalDependencies, install: scripts?.postinstall ?? scripts?.install }).toEqual({
        peerDependencies: undefined,
        optionalDependencies: undefined,
        install: undefined,
      });
    }
  });
});
