import { setTimeout as delay } from "node:timers/promises";

const WRITERS = 8;
const BODY = JSON.stringify({ displayName: "Rover", ownerId: "o", machineType: "rover", runtimeProfile: "edge" });

/** Registers machines, and remembers each one that was acknowledged. */
export class Writers {
  readonly acknowledged: string[] = [];

  /** Writes to servers in turn until so many machines are acknowledged in all, and goes on while `then` runs. */
  async during(urls: readonly string[], count: number, then: () => Promise<void>): Promise<void> {
    const done = new AbortController();
    const writing = Array.from({ length: WRITERS }, (_, number) => this.#write(urls[number % urls.length] ?? "", done.signal));
    while (this.acknowledged.length < count) await delay(1);
    await then();
    done.abort();
    await Promise.all(writing);
  }

  /** The acknowledged machines that are not there. */
  lost(found: ReadonlySet<string>): readonly string[] {
    return this.acknowledged.filter((id) => !found.has(id));
  }

  async #write(url: string, done: AbortSignal): Promise<void> {
    while (!done.aborted) {
      try {
        const answer = await fetch(`${url}/api/v1/machines`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: BODY,
        });
        const { item } = (await answer.json()) as { item?: { id: string } };
        if (answer.status === 201 && item !== undefined) this.acknowledged.push(item.id);
      } catch {
        // The server is gone, for now or for good.
        await delay(5);
      }
    }
  }
}

/** Every machine that a server knows. */
export async function machineIds(url: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({ limit: "500", ...(cursor === undefined ? {} : { cursor }) });
    const answer = await fetch(`${url}/api/v1/machines?${query}`);
    if (!answer.ok) throw new Error(`The list was answered ${answer.status}.`);
    const page = (await answer.json()) as { items: { id: string }[]; nextCursor?: string };
    for (const { id } of page.items) ids.add(id);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return ids;
}
