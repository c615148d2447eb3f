import type { PeaqosHttpClient } from "@peaqos/client";
import type { ErrorResponse } from "@peaqos/types";

interface Outcome<T> {
  readonly data?: T;
  readonly error?: unknown;
}

/** Tells each call of a story in one line: verb, path, status, and what came of it. */
export class Narrator {
  #count = 0;
  #last = "";
  readonly #print: (line: string) => void;

  constructor(client: PeaqosHttpClient, print: (line: string) => void) {
    this.#print = print;
    client.use({
      onResponse: ({ request, response }) => {
        this.#last = `${request.method.padEnd(6)} ${new URL(request.url).pathname.padEnd(66)} ${response.status}`;
      },
    });
  }

  /** How many calls were told. */
  get count(): number {
    return this.#count;
  }

  chapter(title: string): void {
    this.#print(`\n${title}`);
  }

  /** Waits for a call, tells it, and returns its answer. */
  async tell<T>(call: Promise<Outcome<T>>, what: (data: T) => string): Promise<T> {
    const { data, error } = await call;
    if (error !== undefined || data === undefined) {
      const { code, message } = (error as ErrorResponse | undefined)?.error ?? { code: "no answer", message: "" };
      throw new Error(`${this.#last}: ${code} ${message}`);
    }
    this.#count += 1;
    this.#print(`  ${this.#last}  ${what(data)}`);
    return data;
  }
}
