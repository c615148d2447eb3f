import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromRoot } from "../../scripts/lib/root.ts";
import { copyWorkTree } from "../../scripts/release/copy-work-tree.ts";
import { linkModules } from "../../scripts/release/link-modules.ts";
import { type Ended, runNode } from "../../scripts/release/run-program.ts";

/** A copy of this project whose release scripts can be run. */
export interface ReleaseCopy {
  readonly folder: string;
  /** Runs a script of the copy, as npm would. */
  run(script: string, env?: NodeJS.ProcessEnv): Promise<Ended>;
  remove(): void;
}

export function releaseCopy(): ReleaseCopy {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), "peaqos-release-test-")));
  const remove = () => rmSync(parent, { recursive: true, force: true });
  const folder = join(parent, "repository");
  try {
    copyWorkTree(fromRoot(""), folder);
    linkModules(fromRoot(""), folder);
  } catch (cause) {
    remove();
    throw cause;
  }
  const run = (script: string, env: NodeJS.ProcessEnv = {}) =>
    runNode(["scripts/run.mjs", "tsx", script], { cwd: folder, env: { ...process.env, ...env } });
  return { folder, run, remove };
}
