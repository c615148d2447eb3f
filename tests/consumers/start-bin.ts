import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { needsShell, npmCommand } from "../lib/npm.ts";

/** A server that was started by `npx` from a project that has its package installed. */
export interface StartedBin {
  readonly url: string;
  /** What it said when it was ready. */
  readonly line: string;
  stop(): Promise<void>;
}

export function startBin(args: readonly string[], cwd: string): Promise<StartedBin> {
  const [command, all] = npmCommand(["exec", "--offline", "--", ...args]);
  // A group of its own, so that the server ends with the npm that started it.
  const child = spawn(command, all, { cwd, detached: !needsShell, shell: needsShell, stdio: ["ignore", "pipe", "pipe"] });
  const closed = once(child, "close");
  const stop = async () => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(needsShell ? child.pid : -child.pid, "SIGTERM");
    await closed;
  };
  let said = "";
  child.stderr.on("data", (part) => {
    said += part;
  });
  const lines = createInterface(child.stdout);
  return new Promise((resolve, reject) => {
    lines.on("line", (line) => {
      said += `${line}\n`;
      const url = / ready at (\S+)/.exec(line)?.[1];
      if (url !== undefined) resolve({ url, line, stop });
    });
    closed.then(() => reject(new Error(`${args.join(" ")} ended before it was ready:\n${said}`)), reject);
  });
}
