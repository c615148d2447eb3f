import { readFileSync } from "node:fs";
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

describe("what an installation of the SDK brings along", () => {
  it("is the types, the client, and through it openapi-fetch", () => {
    const dependencies = (name: string) => Object.keys(manifest(name).dependencies ?? {}).sort();
    expect(dependencies("@peaqos/sdk")).toEqual(["@peaqos/client", "@peaqos/types"]);
    expect(dependencies("@peaqos/client")).toEqual(["@peaqos/types", "openapi-fetch"]);
    expect(dependencies("@peaqos/types")).toEqual([]);
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
