import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromRoot } from "../../scripts/lib/root.ts";
import { run } from "../lib/npm.ts";
import { pack } from "../lib/published.ts";

/** The SDK as users install it: packed, unpacked, and without anything else of the workspace. */
export interface PackedPackages {
  readonly folder: string;
  remove(): void;
}

const ours = ["@peaqos/types", "@peaqos/client", "@peaqos/sdk"];
const theirs = ["openapi-fetch", "openapi-typescript-helpers"];

export function packedPackages(): PackedPackages {
  const folder = mkdtempSync(join(tmpdir(), "peaqos-packed-"));
  const modules = join(folder, "node_modules");
  for (const { name, filename } of pack(ours, folder)) unpack(join(folder, filename), join(modules, name));
  for (const name of theirs) cpSync(fromRoot(`node_modules/${name}`), join(modules, name), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function unpack(tarball: string, into: string): void {
  mkdirSync(into, { recursive: true });
  run("tar", ["-xzf", tarball, "--strip-components=1", "-C", into], into);
  rmSync(tarball);
}
