import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "../lib/root.ts";
import type { PublishedPackage } from "./published-packages.ts";
import { mustEnd, runNode, runNpm } from "./run-program.ts";

/** A package as a tarball. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** The absolute path of the tarball. */
  readonly tarball: string;
  /** Bytes of the tarball. */
  readonly size: number;
  /** Bytes once it is unpacked. */
  readonly unpackedSize: number;
  readonly entryCount: number;
}

/** Packs packages of a workspace into a new folder. */
export async function packPackages(
  root: string,
  packages: readonly PublishedPackage[],
  into: string,
): Promise<readonly PackedPackage[]> {
  mkdirSync(into);
  const workspaces = packages.flatMap(({ name }) => ["--workspace", name]);
  const args = ["pack", "--json", "--loglevel=error", "--pack-destination", into, ...workspaces];
  const { stdout } = await mustEnd(runNpm(args, { cwd: root }), "The packages cannot be packed");
  const packed: readonly (Omit<PackedPackage, "tarball"> & { readonly filename: string })[] = JSON.parse(stdout);
  return packed.map(({ filename, ...told }) => ({ ...told, tarball: join(into, filename) }));
}

/** What publint and attw hold against a tarball. */
export async function tarballProblems(tarball: string, exports: PublishedPackage["exports"]): Promise<readonly string[]> {
  const tool = (name: string, ...args: string[]) => runNode([fromRoot("scripts/run.mjs"), name, ...args], { cwd: fromRoot("") });
  // A document is no module, so it has no types.
  const documents = Object.keys(exports).filter((entry) => /\.ya?ml$/.test(entry));
  const excluded = documents.length === 0 ? [] : ["--exclude-entrypoints", ...documents];
  const publint = await tool("publint", "run", tarball, "--strict");
  const attw = await tool("attw", tarball, "--profile", "esm-only", "--format", "ascii", "--no-color", ...excluded);
  return [
    ...(publint.status === 0 ? [] : [`publint refuses ${tarball}:\n${publint.output.trim()}`]),
    ...(attw.status === 0 ? [] : [`attw refuses ${tarball}:\n${attw.output.trim()}`]),
  ];
}

/** Lets npm go through the publishing of a tarball up to sending it, and returns the dist-tag it would get. */
export async function rehearsePublish(tarball: string, cwd: string): Promise<string> {
  // Of what npm says, only the line with the tag is read: the others name the registry.
  const args = ["publish", tarball, "--dry-run", "--loglevel=notice"];
  const { output } = await mustEnd(runNpm(args, { cwd }), `npm would not publish ${tarball}`);
  const tag = / with tag (\S+) and public access \(dry-run\)/.exec(output)?.[1];
  if (tag === undefined) throw new Error(`npm does not say that it would publish ${tarball} to everyone:\n${output.trim()}`);
  return tag;
}
