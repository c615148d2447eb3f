import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fromRoot } from "../../scripts/lib/root.ts";
import { npmCommand } from "../lib/npm.ts";
import type { Step } from "./read-steps.ts";

interface Setting {
  /** A value for each variable that the README sets, and for no other. */
  readonly env?: Readonly<Record<string, string>>;
  /** What stands in the command for the names that the README made up. */
  readonly words?: Readonly<Record<string, string>>;
  /** Where it runs. By default the root of the repository. */
  readonly cwd?: string;
  /** Put behind the command. */
  readonly more?: readonly string[];
}

/** A program that runs as its README says, in a group of its own, as in a terminal. */
export class Program implements AsyncDisposable {
  output = "";
  readonly #child: ChildProcess;
  readonly #closed: Promise<unknown>;
  #wake: () => void = () => undefined;

  constructor({ command, variables }: Step, { env = {}, words = {}, cwd = fromRoot(""), more = [] }: Setting = {}) {
    const named = Object.keys(env).sort().join();
    if (named !== [...variables].sort().join()) throw new Error(`The README sets ${variables.join()}, and not ${named}.`);
    const [tool = "", ...args] = command.split(" ").map((word) => words[word] ?? word);
    args.push(...more);
    const [file, all] = tool === "npm" ? npmCommand(args) : [process.execPath, args];
    const { PATH, HOME } = process.env;
    this.#child = spawn(file, all, { cwd, env: { PATH, HOME, ...env }, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        this.output += chunk;
        this.#wake();
      });
    }
    this.#closed = once(this.#child, "close").finally(() => this.#wake());
  }

  /** Waits until it has ended. Resolves to its exit code. */
  async exitCode(): Promise<number | null> {
    await this.#closed;
    return this.#child.exitCode;
  }

  /** Waits until its output has something, so many times. */
  async says(pattern: RegExp, times = 1): Promise<RegExpMatchArray> {
    const all = new RegExp(pattern.source, "g");
    for (;;) {
      const match = [...this.output.matchAll(all)][times - 1];
      if (match !== undefined) return match;
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) throw new Error(`It ended, and said: ${this.output}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Sends a signal to the whole group, as the terminal does for Ctrl-C. */
  kill(signal: "SIGINT" | "SIGTERM" | "SIGKILL"): void {
    try {
      process.kill(-(this.#child.pid ?? 0), signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.kill("SIGKILL");
    await this.#closed;
  }
}
