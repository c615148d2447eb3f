import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const packageFile = fileURLToPath(import.meta.resolve("@peaqos/sandbox/package.json"));
const { bin } = JSON.parse(readFileSync(packageFile, "utf8"));
const binFile = fileURLToPath(new URL(bin["peaqos-sandbox"], `file://${packageFile}`));

/** A sandbox in a process of its own, as a person would start it. */
export class ServerProcess implements AsyncDisposable {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  static async start(db: string, env: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
    const child = spawn(process.execPath, [binFile, "--port", "0", "--db", db], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const url = await new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        // Every request is a line, so what comes after the first ones is let go.
        if (output.length < 10_000) output += chunk;
        const ready = /ready at (http\S+)/.exec(output)?.[1];
        if (ready !== undefined) resolve(ready);
      };
      child.stdout.on("data", read);
      child.stderr.on("data", read);
      child.once("exit", () => reject(new Error(`The server stopped: ${output}`)));
    });
    return new ServerProcess(child, url);
  }

  /** The memory that it holds, in megabytes; only Linux tells at once. */
  megabytes(): number {
    if (process.platform !== "linux") return Number.NaN;
    const status = readFileSync(`/proc/${this.#child.pid}/status`, "utf8");
    return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1]) / 1024;
  }

  async kill(signal: "SIGKILL" | "SIGTERM" = "SIGKILL"): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exit = once(this.#child, "exit");
    this.#child.kill(signal);
    await exit;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.kill();
  }
}
