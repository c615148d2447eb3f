import { integerProblem } from "@peaqos/client/core";
import type { OperationId } from "@peaqos/types";
import { refuse } from "../core/refuse.js";
import type { IterationOptions } from "../options.js";
import { type FetchPage, PageIterator } from "./page-iterator.js";

/**
 * Walks a list item by item, and fetches the next page when the one before is used up.
 * @example
 * for await (const machine of client.orchestration.listMachinesAll({ limit: 500 })) console.log(machine.id);
 */
export class ItemIterator<T> implements AsyncIterableIterator<T> {
  readonly #start: () => PageIterator<T>;
  readonly #pages: PageIterator<T>;
  #items: readonly T[] = [];
  #index = 0;
  #cursor: string | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #ended = false;

  constructor(operation: OperationId, fetchPage: FetchPage<T>, query: object | undefined, options: IterationOptions | undefined) {
    this.#start = () => new PageIterator(operation, fetchPage, query, options);
    this.#pages = this.#start();
    this.#cursor = this.#pages.cursor;
  }

  /**
   * The cursor of the page that holds the next item. Kept by a job and given back as `startCursor`, it may repeat items of one page
   * and never skips one. `undefined` on the first page, and when the list has ended.
   */
  get cursor(): string | undefined {
    const usedUp = this.#index === this.#items.length && !this.#ended;
    return usedUp ? (this.#pages.cursor ?? this.#cursor) : this.#cursor;
  }

  /** The next item. Calls that overlap are answered one after the other. */
  next(): Promise<IteratorResult<T, undefined>> {
    // An item at hand needs no waiting.
    if (this.#waiting === 0 && this.#index < this.#items.length) return Promise.resolve(this.#take());
    this.#waiting += 1;
    const step = () => this.#step();
    const item = this.#last.then(step, step);
    this.#last = item;
    return item;
  }

  /** Ends the walk; nothing is fetched any more. `cursor` stays where it is. */
  async return(): Promise<IteratorReturnResult<undefined>> {
    this.#cursor = this.cursor;
    this.#ended = true;
    this.#items = [];
    this.#index = 0;
    return this.#pages.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Walks the same list page by page, from where this walk began. It moves nothing here. */
  pages(): PageIterator<T> {
    return this.#start();
  }

  /**
   * The items that are left, at most `max`. The walk can go on behind them.
   * @throws OrchestrationValidationError when `max` is not a positive integer, or what the list operation throws
   */
  async collect(options: { readonly max: number }): Promise<T[]> {
    const { max = 0 } = { ...options };
    refuse("max", integerProblem(max, 1));
    const cursor = this.cursor;
    const items: T[] = [];
    try {
      while (items.length < max) {
        const { done, value } = await this.next();
        if (done) break;
        items.push(value);
      }
    } catch (error) {
      // Nobody has seen these: they come first when the walk goes on.
      this.#items = [...items, ...this.#items.slice(this.#index)];
      this.#index = 0;
      if (items.length > 0) this.#cursor = cursor;
      throw error;
    }
    return items;
  }

  #take(): IteratorYieldResult<T> {
    return { done: false, value: this.#items[this.#index++] as T };
  }

  async #step(): Promise<IteratorResult<T, undefined>> {
    try {
      while (!this.#ended && this.#index === this.#items.length) {
        const cursor = this.#pages.cursor;
        const { done, value } = await this.#pages.next();
        // `return()` may have come meanwhile.
        if (this.#ended) break;
        this.#ended = done === true;
        this.#cursor = cursor;
        this.#items = value?.items ?? [];
        this.#index = 0;
      }
    } finally {
      this.#waiting -= 1;
    }
    return this.#ended ? { done: true, value: undefined } : this.#take();
  }
}
