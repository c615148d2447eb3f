import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "../../scripts/lib/root.ts";
import { npm } from "./npm.ts";

/** An entry of `exports`: a file, or files by conditions. */
export type ExportTarget = string | { readonly [condition: string]: ExportTarget };

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, ExportTarget>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** A package of the workspace that users can install. */
export interface PublishedPackage {
  readonly name: string;
  /** Its name without `@peaqos/`, which is its folder's. */
  readonly shortName: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

export const publishedPackages: readonly PublishedPackage[] = readdirSync(fromRoot("packages"))
  .sort()
  .map((shortName) => {
    const folder = fromRoot(`packages/${shortName}`);
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return { name: manifest.name, shortName, folder, manifest };
  })
  .filter(({ manifest }) => manifest.private !== true);

/** What `npm pack` tells of a package. */
export interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs packages of the workspace into a folder, or only tells what would be packed. */
export function pack(names: readonly string[], into?: string): readonly Packed[] {
  const where = into === undefined ? ["--dry-run"] : ["--pack-destination", into];
  return JSON.parse(npm(["pack", "--json", ...where, ...names.flatMap((name) => ["-w", name])], fromRoot("")));
}
