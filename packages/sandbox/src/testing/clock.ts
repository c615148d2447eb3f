import { type Duration, readDuration } from "./duration.js";
import { TestingError } from "./testing-error.js";

/** Times beyond the year 9999 cannot be written as the contract wants it, and what ends in a hundred years has to end before that. */
export const LAST_YEAR = 9898;
export const LAST_TIME: number = Date.parse(`${LAST_YEAR}-12-31T23:59:59.999Z`);
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i;

/** The clock that everything in a sandbox goes by. It runs on from wherever it is turned to. */
export class SandboxClock {
  readonly #base: () => Date;
  #offset = 0;

  constructor(base: () => Date = () => new Date()) {
    this.#base = base;
  }

  readonly now = (): Date => {
    const time = this.#base();
    return this.#offset === 0 ? time : new Date(time.getTime() + this.#offset);
  };

  /** How far it is from the clock that it started with, in milliseconds. */
  get offset(): number {
    return this.#offset;
  }

  /**
   * Turns the clock forward.
   * @throws TestingError for what is no time span
   */
  advance(duration: Duration): Date {
    // By the span itself: between two looks at the clock that it started with, time goes on.
    return this.#moveBy(this.#offset + readDuration(duration, "advance"), "advance");
  }

  /**
   * Turns the clock to a time that is still to come.
   * @throws TestingError for one that is past, or no time at all
   */
  set(time: string | Date): Date {
    const wanted = readTime(time);
    const now = this.now();
    if (wanted < now.getTime()) {
      throw new TestingError("set", `must not be in the past: it is ${now.toISOString()}. A reset goes back to the real time`);
    }
    return this.moveTo(wanted, "set");
  }

  /** Turns the clock to any time, as a snapshot does that is put back. */
  moveTo(time: number, field: string): Date {
    return this.#moveBy(time - this.#base().getTime(), field);
  }

  #moveBy(offset: number, field: string): Date {
    if (!(this.#base().getTime() + offset <= LAST_TIME))
      throw new TestingError(field, `must not go beyond the year ${LAST_YEAR}`);
    this.#offset = offset;
    return this.now();
  }

  /** Turns the clock to where it is so far from the one that it started with, in milliseconds. */
  turn(offset: number): void {
    this.#offset = offset;
  }
}

function readTime(time: string | Date): number {
  const text = time instanceof Date ? "" : String(time);
  const value = time instanceof Date ? time.getTime() : DATE_TIME.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(value)) throw new TestingError("set", "must be a time with its zone, such as 2026-01-31T09:30:00Z");
  return value;
}
