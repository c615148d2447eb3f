/** Where progress is shown: `process.stdout`, for one. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const BAR_WIDTH = 24;
const ERASE_LINE = "\r\u001b[K";

/** A bar that stays on its line in a terminal. Everywhere else, such as in the log of a job, a line for each machine. */
export class Progress {
  #done = 0;

  constructor(
    private readonly total: number,
    private readonly screen: Screen,
  ) {
    if (screen.isTTY) this.#draw("");
  }

  /** One more is done. */
  step(what: string): void {
    this.#done += 1;
    if (this.screen.isTTY) this.#draw(what);
    else this.screen.write(`[${this.#done}/${this.total}] ${what}\n`);
  }

  /** One more is done, and what is said of it stays to be read. */
  fail(what: string): void {
    if (this.screen.isTTY) this.screen.write(`${ERASE_LINE}${what}\n`);
    this.step(what);
  }

  end(): void {
    if (this.screen.isTTY) this.screen.write("\n");
  }

  #draw(what: string): void {
    const filled = Math.round((this.#done / this.total) * BAR_WIDTH);
    const bar = `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} ${this.#done}/${this.total} ${what}`;
    // A line that wraps could not be erased.
    this.screen.write(`${ERASE_LINE}${bar.slice(0, (this.screen.columns ?? 80) - 1)}`);
  }
}
