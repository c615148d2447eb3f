import type { ResponseEvent } from "@peaqos/sdk";

/** Tells each call of a story in one line: verb, path, status, and what came of it. */
export class Narrator {
  #count = 0;
  #last = "";
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  /** How many calls were told. */
  get count(): number {
    return this.#count;
  }

  /** A hook for the client of the story. */
  readonly onResponse = ({ method, url, status }: ResponseEvent): void => {
    this.#last = `${method.padEnd(6)} ${new URL(url).pathname.padEnd(66)} ${status}`;
  };

  chapter(title: string): void {
    this.#print(`\n${title}`);
  }

  /** Waits for a call, tells it, and returns its answer. */
  async tell<T>(call: Promise<T>, what: (answer: T) => string): Promise<T> {
    const answer = await call;
    this.#count += 1;
    this.#print(`  ${this.#last}  ${what(answer)}`);
    return answer;
  }
}
