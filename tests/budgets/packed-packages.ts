import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromRoot } from "../../scripts/lib/root.ts";

/** The SDK as users install it: packed, unpacked, and without anything else of the workspace. */
export interface PackedPackages {
  readonly folder: string;
  remove(): void;
}

const ours = ["types", "client", "sdk"];
const theirs = ["openapi-fetch", "openapi-typescript-helpers"];

export function packedPackages(): PackedPackages {
  const folder = mkdtempSync(join(tmpdir(), "peaqos-packed-"));
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "@peaqos"), { recursive: true });
  for (const name of ours) unpack(pack(fromRoot(`packages/${name}`), folder), join(modules, "@peaqos", name));
  for (const name of theirs) cpSync(fromRoot(`node_modules/${name}`), join(modules, name), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function pack(cwd: string, into: string): string {
  const npmCli = process.env.npm_execpath;
  const args = ["pack", "--pack-destination", into, "--loglevel=error"];
  const [command, ...rest] = npmCli === undefined ? ["npm", ...args] : [process.execPath, npmCli, ...args];
  run(command ?? "", rest, cwd);
  const tarball = readdirSync(into).find((file) => file.endsWith(".tgz"));
  if (tarball === undefined) throw new Error(`npm packed nothing in ${cwd}`);
  return join(into, tarball);
}

function unpack(tarball: string, into: string): void {
  mkdirSync(into, { recursive: true });
  run("tar", ["-xzf", tarball, "--strip-components=1", "-C", into], into);
  rmSync(tarball);
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed: ${error?.message ?? stderr}`);
}
