import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { fromRoot } from "../../scripts/lib/root.ts";

/** A server that was started as a person would start it. */
export interface ColdStart {
  /** From the start of its process to its first answer. */
  readonly milliseconds: number;
  /** What it takes in memory when nothing is asked of it, where the system tells. */
  readonly megabytes: number | undefined;
}

export async function coldStart(name: "sandbox" | "mock", folder: string, round: number): Promise<ColdStart> {
  const started = performance.now();
  const options = name === "sandbox" ? ["--db", join(folder, `cold-${round}.db`)] : [];
  const child = spawn(process.execPath, [fromRoot(`packages/${name}/dist/bin.js`), "--port", "0", ...options]);
  const url = await new Promise<string>((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk;
      const ready = /ready at (http\S+)/.exec(output)?.[1];
      if (ready !== undefined) resolve(ready);
    });
    child.once("exit", () => reject(new Error(`${name} stopped: ${output}`)));
  });
  await fetch(`${url}/api/v1/machines`, { headers: { "x-api-key": "any" } });
  const milliseconds = performance.now() - started;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const megabytes = memoryOf(child.pid);
  child.removeAllListeners("exit");
  child.kill("SIGKILL");
  return { milliseconds, megabytes };
}

function memoryOf(pid: number | undefined): number | undefined {
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return /^\s*\d+\s*$/.test(stdout ?? "") ? Math.round(Number(stdout) / 1000) : undefined;
}
