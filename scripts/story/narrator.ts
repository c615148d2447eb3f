import { hasCode, type ResponseEvent } from "@peaqos/sdk";

/** Tells each call of a story in one line: verb, path, status, and what came of it. */
export class Narrator {
  #count = 0;
  #refusals = 0;
  #last = "";
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  /** How many calls were told. */
  get count(): number {
    return this.#count;
  }

  /** How many of them were refused, as they had to be. */
  get refusals(): number {
    return this.#refusals;
  }

  /** A hook for the client of the story. */
  readonly onResponse = ({ method, url, status }: ResponseEvent): void => {
    this.#last = `${method.padEnd(6)} ${new URL(url).pathname.padEnd(88)} ${status}`;
  };

  chapter(title: string): void {
    this.#print(`\n${title}`);
  }

  /** Waits for a call, tells it, and returns its answer. */
  async tell<T>(call: Promise<T>, what: (answer: T) => string): Promise<T> {
    const answer = await call;
    this.#line(what(answer));
    return answer;
  }

  /** Waits for a call that has to be refused, and tells with which code. */
  async refused(call: Promise<unknown>, code: Parameters<typeof hasCode>[1]): Promise<void> {
    const error = await call.then(
      () => new Error(`The call should have been refused with ${code}.`),
      (cause: unknown) => cause,
    );
    if (!hasCode(error, code)) throw error;
    this.#refusals += 1;
    this.#line(`refused with ${error.code}: ${error.message}`);
  }

  #line(what: string): void {
    this.#count += 1;
    this.#print(`  ${this.#last}  ${what}`);
  }
}
