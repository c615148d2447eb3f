import { Conflict } from "../store/collection.js";
import type { Persistence } from "../store/persistence.js";
import type { Store } from "../store/store.js";

/** Thrown to leave a transaction for work outside of it. */
class Outside extends Error {
  readonly key: string;
  readonly work: () => Promise<unknown>;

  constructor(key: string, work: () => Promise<unknown>) {
    super(`Left the transaction for ${key}.`);
    this.key = key;
    this.work = work;
  }
}

/** Writes take turns, so the second try finds what the first one missed. Only a mistake of ours would need more. */
const MOST_CONFLICTS = 10;

type OutsideWork = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Runs the parts of one request, and remembers what it did outside of its transactions. */
export class Runner {
  readonly #persistence: Persistence;
  readonly #results = new Map<string, Promise<unknown>>();

  constructor(persistence: Persistence) {
    this.#persistence = persistence;
  }

  /** Runs work that only reads. Calls outside the database need no detour then. */
  read<T>(work: (store: Store, outside: OutsideWork) => Promise<T>): Promise<T> {
    return work(this.#persistence.store, (_, call) => call());
  }

  /**
   * Runs work in a transaction. When another request changed a record first, it runs again on what is there now, so that it answers
   * as if it had come second.
   */
  async write<T>(work: (store: Store, outside: OutsideWork) => Promise<T>): Promise<T> {
    for (let left = MOST_CONFLICTS; ; ) {
      try {
        return await this.#persistence.write((store) => work(store, this.#outside));
      } catch (cause) {
        if (cause instanceof Outside) {
          const result = cause.work();
          this.#results.set(cause.key, result);
          await result.catch(() => undefined);
        } else if (cause instanceof Conflict && left > 0) {
          left -= 1;
        } else {
          throw cause;
        }
      }
    }
  }

  readonly #outside: OutsideWork = async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const result = this.#results.get(key);
    if (result === undefined) throw new Outside(key, work);
    return (await result) as T;
  };
}
