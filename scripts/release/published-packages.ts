import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of the workspace that users can install. */
export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  /** Its folder from the root: `packages/sdk`. */
  readonly folder: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

export function publishedPackages(root: string): readonly PublishedPackage[] {
  return readdirSync(join(root, "packages"))
    .sort()
    .map((name) => `packages/${name}`)
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => ({ name: manifest.name, version: manifest.version, folder, exports: manifest.exports ?? {} }));
}
