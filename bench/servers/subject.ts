import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** What a server has used so far. */
export interface Usage {
  readonly cpuMicroseconds: number;
}

/** A server of the bench, in a process of its own. */
export class Subject {
  readonly name: string;
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(name: string, url: string, child: ChildProcess) {
    this.name = name;
    this.url = url;
    this.#child = child;
  }

  static async start(name: string, folder: string): Promise<Subject> {
    const child = fork(fileURLToPath(new URL("child.ts", import.meta.url)), [name, folder], { execArgv: ["--import", "tsx"] });
    const [{ url }] = (await once(child, "message")) as [{ url: string }];
    return new Subject(name, url, child);
  }

  async usage(): Promise<Usage> {
    const answer = once(this.#child, "message");
    this.#child.send("usage");
    const [usage] = (await answer) as [Usage];
    return usage;
  }

  stop(): void {
    this.#child.disconnect();
  }
}
