import { spawn } from "node:child_process";
import { join } from "node:path";
import { fromRoot } from "../../scripts/lib/root.ts";

/** How long a server takes from its start to its first answer, in milliseconds, as a person would start it. */
export async function coldStart(name: "sandbox" | "mock", folder: string, round: number): Promise<number> {
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
  child.removeAllListeners("exit");
  child.kill("SIGKILL");
  return milliseconds;
}
