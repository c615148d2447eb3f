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

/** Of it, 1.1 MB are the contract as documents, and 0.2 MB are openapi-fetch with its source maps. */
const MOST_BYTES = 2_400_000;

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

  it(`is at most ${MOST_BYTES} bytes`, () => {
    expect(sizeOf(join(packed.folder, "node_modules"))).toBeLessThanOrEqual(MOST_BYTES);
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
