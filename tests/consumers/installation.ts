import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromRoot } from "../../scripts/lib/root.ts";
import { pack, publishedPackages } from "../lib/published.ts";
import { runNpm } from "./run.ts";

/** The packed packages, installed as users do, far from the workspace. */
export interface Installation {
  readonly tarballs: Readonly<Record<string, string>>;
  /** A project that depends on the SDK and on nothing else. */
  readonly sdkOnly: string;
  /** A project that depends on all packages, and on the types of Node. */
  readonly everything: string;
  /** The file of a tool that the projects do not depend on: compilers, bundlers, runtimes. */
  tool(file: string): string;
  remove(): void;
}

const INSTALL = ["install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"];

export async function installConsumers(): Promise<Installation> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "peaqos-consumers-")));
  try {
    const tarballs = packInto(join(folder, "tarballs"));
    const at = (name: string) => join(folder, name);
    for (const name of ["sdk-only", "everything", "tools"]) {
      cpSync(fromRoot(`tests/consumers/${name}`), at(name), { recursive: true });
    }
    cpSync(fromRoot("tests/lib/story.mjs"), join(at("sdk-only"), "story.mjs"));
    writeManifest(at("sdk-only"), tarballs, ["@peaqos/sdk"]);
    writeManifest(at("everything"), tarballs, Object.keys(tarballs), { "@types/node": "20.19.43" });
    await Promise.all(["sdk-only", "everything", "tools"].map((name) => runNpm(INSTALL, at(name))));
    const tool = (file: string) => join(at("tools"), file);
    const remove = () => rmSync(folder, { recursive: true, force: true });
    return { tarballs, sdkOnly: at("sdk-only"), everything: at("everything"), tool, remove };
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true });
    throw cause;
  }
}

function packInto(folder: string): Readonly<Record<string, string>> {
  mkdirSync(folder);
  const names = publishedPackages.map(({ name }) => name);
  return Object.fromEntries(pack(names, folder).map(({ name, filename }) => [name, join(folder, filename)]));
}

/** Our packages are not asked of the registry, wherever in the tree they are wanted. */
function writeManifest(folder: string, tarballs: Readonly<Record<string, string>>, direct: readonly string[], others = {}): void {
  const entries = Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`] as const);
  const manifest = {
    private: true,
    dependencies: { ...Object.fromEntries(entries.filter(([name]) => direct.includes(name))), ...others },
    overrides: Object.fromEntries(entries.filter(([name]) => !direct.includes(name))),
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
}
