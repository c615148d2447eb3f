import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { pack } from "../lib/published.ts";

const MEGABYTE = 1_000_000;

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
}

/** A package that an installation of the sandbox brings along, as it is installed here. */
interface Installed {
  readonly folder: string;
  readonly manifest: Manifest;
}

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** The folder that a package finds a dependency in, `undefined` for a binary of another platform. */
function resolve(from: string, name: string): string | undefined {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, "node_modules", name);
    if (existsSync(join(folder, "package.json"))) return folder;
    if (dirname(at) === at) return undefined;
  }
}

function installed(folder: string, found = new Map<string, Installed>()): ReadonlyMap<string, Installed> {
  const manifest = readManifest(folder);
  if (found.has(manifest.name)) return found;
  found.set(manifest.name, { folder, manifest });
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
    const dependency = resolve(folder, name);
    if (dependency !== undefined) installed(dependency, found);
    else expect(manifest.optionalDependencies, `${manifest.name} needs ${name}`).toHaveProperty(name);
  }
  return found;
}

/** The bytes of a package: what is packed of ours, what is there of others. */
function bytesOf({ folder, manifest }: Installed): number {
  if (!manifest.name.startsWith("@peaqos/")) return sizeOf(folder);
  return pack([manifest.name]).reduce((sum, { unpackedSize }) => sum + unpackedSize, 0);
}

function sizeOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + (name === "node_modules" ? 0 : sizeOf(join(path, name))), 0);
}

describe("what an installation of the sandbox brings along", () => {
  const packages = [...installed(fromRoot("packages/sandbox")).values()];

  it("is less than 40 MB", () => {
    expect(packages.reduce((sum, it) => sum + bytesOf(it), 0) / MEGABYTE).toBeLessThan(40);
  });

  it("is what its stores, its signatures and the contract need, and nothing else", () => {
    const names = packages.map(({ manifest }) => manifest.name).filter((name) => !name.startsWith("@libsql/"));
    expect(names.sort()).toEqual([
      "@neon-rs/load",
      "@noble/curves",
      "@noble/hashes",
      "@peaqos/sandbox",
      "@peaqos/server-kit",
      "@peaqos/types",
      "detect-libc",
      "libsql",
      "pg",
      "pg-cloudflare",
      "pg-connection-string",
      "pg-int8",
      "pg-pool",
      "pg-protocol",
      "pg-types",
      "pgpass",
      "postgres-array",
      "postgres-bytea",
      "postgres-date",
      "postgres-interval",
      "split2",
      "xtend",
    ]);
  });

  it("runs no script when it is installed", () => {
    for (const { folder, manifest } of packages) {
      const { preinstall, install, postinstall } = manifest.scripts ?? {};
      expect([preinstall, install, postinstall, existsSync(join(folder, "binding.gyp"))], manifest.name).toEqual([
        undefined,
        undefined,
        undefined,
        false,
      ]);
    }
  });
});
