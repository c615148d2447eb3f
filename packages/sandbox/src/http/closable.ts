import type { RequestHandler } from "@peaqos/server-kit";

/** Lets requests through until it is closed. */
export class Closable {
  readonly #underWay = new Set<Promise<unknown>>();
  #closed = false;

  /** @throws Error once it is closed */
  enter<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error("The sandbox is closed. Start another one."));
    const result = work();
    this.#underWay.add(result);
    const leave = () => void this.#underWay.delete(result);
    result.then(leave, leave);
    return result;
  }

  handler(handle: RequestHandler): RequestHandler {
    return (request, refusal) => this.enter(() => handle(request, refusal));
  }

  /** Lets nothing in any more, and waits until everything that is under way has been answered. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#underWay);
    // The answers are written in the turn after they are there.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
