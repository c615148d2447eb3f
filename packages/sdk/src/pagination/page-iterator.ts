import { ERROR_CODE_INVALID_RESPONSE_SHAPE, integerProblem, OrchestrationApiError } from "@peaqos/client/core";
import type { OperationId } from "@peaqos/types";
import { refuse } from "../core/refuse.js";
import type { ListResponse } from "../envelopes.js";
import type { IterationOptions } from "../options.js";

/** How an iterator gets a page: the operation itself, with its path ids filled in. */
export type FetchPage<T> = (query: object, options: object) => Promise<ListResponse<T>>;

/** Walks a list page by page. It fetches a page when it is asked for one, and not before. */
export class PageIterator<T> implements AsyncIterableIterator<ListResponse<T>> {
  readonly #operation: OperationId;
  readonly #fetchPage: FetchPage<T>;
  #query: object = {};
  #options: IterationOptions = {};
  #unreadable = false;
  /** Where the pages so far began. */
  readonly #visited = new Set<string | undefined>();
  #cursor: string | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #ended = false;

  constructor(operation: OperationId, fetchPage: FetchPage<T>, query: object | undefined, options: IterationOptions | undefined) {
    this.#operation = operation;
    this.#fetchPage = fetchPage;
    try {
      this.#query = { ...query };
      this.#options = { ...options };
      this.#cursor = this.#options.startCursor || undefined;
    } catch {
      // Said at the first `next()`: making an iterator does not throw.
      this.#unreadable = true;
    }
  }

  /** The cursor of the page that comes next. `undefined` before the first page, and after the last one. */
  get cursor(): string | undefined {
    return this.#cursor;
  }

  /**
   * The next page. Calls that overlap are answered one after the other.
   * @throws OrchestrationApiError with `INVALID_RESPONSE_SHAPE` when the server repeats a cursor, or what the list operation throws
   */
  next(): Promise<IteratorResult<ListResponse<T>, undefined>> {
    const step = () => this.#step();
    const page = this.#last.then(step, step);
    this.#last = page;
    return page;
  }

  /** Ends the walk; nothing is fetched any more. */
  async return(): Promise<IteratorReturnResult<undefined>> {
    this.#ended = true;
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async #step(): Promise<IteratorResult<ListResponse<T>, undefined>> {
    const { startCursor: _, maxPages, ...options } = this.#options;
    const cursor = this.#cursor;
    try {
      refuse("query", this.#unreadable ? "and options must be readable" : undefined);
      refuse("maxPages", integerProblem(maxPages, 1));
      const { cursor: given } = this.#query as { readonly cursor?: unknown };
      refuse("cursor", given === undefined ? undefined : "must be given as startCursor");
      if (this.#ended || this.#visited.size === maxPages) return { done: true, value: undefined };
      if (this.#visited.has(cursor)) {
        const init = { code: ERROR_CODE_INVALID_RESPONSE_SHAPE, statusCode: 200 };
        throw new OrchestrationApiError("The server repeated a cursor.", init);
      }
    } catch (error) {
      throw Object.assign(error as object, { operation: this.#operation });
    }
    const value = await this.#fetchPage({ ...this.#query, cursor }, options);
    this.#visited.add(cursor);
    this.#cursor = value.nextCursor;
    this.#ended ||= value.nextCursor === undefined;
    return { done: false, value };
  }
}
