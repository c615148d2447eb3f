import type { RegistryState } from "../identity/local-registry.js";
import type { Agreement } from "../store/agreement.js";
import type { FaultRule } from "./fault-rules.js";
import type { Changing } from "./sandbox-state.js";

/** Makes what testers set on one server count on every server of its database. */
export interface Together {
  /** Takes over what was set on another server before this was called. */
  refresh(): Promise<void>;
  /** Changes it on all servers. Resolves when each of them answers its next request by it. */
  change<T>(work: () => T): Promise<T>;
  /** Changes it here at once, and on the others before this server answers its next request. */
  soon<T>(work: () => T): T;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

/** @returns what does nothing more than it is asked, where the database has one server */
export function together(changing: Changing): Together {
  const { agreement } = changing.persistence;
  return agreement === undefined ? alone : new AllServers(agreement, changing);
}

const nothing = async (): Promise<void> => {};
const alone: Together = { refresh: nothing, change: async (work) => work(), soon: (work) => work(), settled: nothing };

/** What is set by testers, as servers tell it to each other. */
interface Told {
  readonly offset: number;
  readonly rules: readonly FaultRule[];
  readonly registry?: RegistryState;
}

class AllServers implements Together {
  readonly #agreement: Agreement;
  readonly #changing: Changing;
  /** What this server goes by. `null` where it is not certain. */
  #known: string | undefined | null;
  #last: Promise<unknown> = Promise.resolve();
  #refresh: Promise<void> | undefined;
  #soon = 0;

  constructor(agreement: Agreement, changing: Changing) {
    this.#agreement = agreement;
    this.#changing = changing;
  }

  /** Requests that wait for one that has not begun share it. */
  refresh(): Promise<void> {
    this.#refresh ??= this.#inTurn(async () => {
      this.#refresh = undefined;
      const text = await this.#agreement.read();
      // What was changed here meanwhile is told next.
      if (this.#soon === 0 && text !== this.#known) this.#take(text);
    });
    return this.#refresh;
  }

  change<T>(work: () => T): Promise<T> {
    return this.#inTurn(async () => {
      const results: T[] = [];
      let text: string | undefined;
      // Whatever becomes of the transaction is read again, unless it is known.
      this.#known = null;
      await this.#agreement.change((before) => {
        this.#take(before);
        this.#known = null;
        results.push(work());
        text = this.#tell();
        return text;
      });
      this.#known = text;
      return results[0] as T;
    });
  }

  soon<T>(work: () => T): T {
    const result = work();
    this.#soon += 1;
    // Where the database does not answer, this server goes back to what all agree on.
    const told = this.change(work).catch(() => undefined);
    void told.then(() => {
      this.#soon -= 1;
    });
    return result;
  }

  async settled(): Promise<void> {
    await this.#last;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  #tell(): string {
    const { clock, faults, registry } = this.#changing;
    const told: Told = {
      offset: clock.offset,
      rules: faults.list(),
      ...(registry === undefined ? {} : { registry: registry.state() }),
    };
    return JSON.stringify(told);
  }

  #take(text: string | undefined): void {
    const { clock, faults, registry } = this.#changing;
    const { offset, rules, registry: known } = text === undefined ? NOTHING_SET : (JSON.parse(text) as Told);
    clock.turn(offset);
    faults.replace(rules);
    if (known === undefined) registry?.reset();
    else registry?.restore(known);
    this.#known = text;
  }
}

const NOTHING_SET: Told = { offset: 0, rules: [] };
