import type { Client } from "pg";
import { newServerNumber } from "./servers.js";

const RECONNECT_AFTER_MS = 500;

/**
 * Shows the other servers that this one lives: it holds a lock that goes with its connection, however that ends. A connection that
 * breaks is made again.
 */
export class Presence {
  readonly server: number;
  readonly #connect: () => Client;
  readonly #space: number;
  #client: Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  private constructor(connect: () => Client, space: number, server: number) {
    this.#connect = connect;
    this.#space = space;
    this.server = server;
  }

  /** @param space the first number of the lock, shared by the servers of the same tables */
  static async announce(connect: () => Client, space: number): Promise<Presence> {
    for (;;) {
      const presence = new Presence(connect, space, newServerNumber());
      if (await presence.#lock()) return presence;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#client?.end();
  }

  /** Whether the lock was free. */
  async #lock(): Promise<boolean> {
    const client = this.#connect();
    try {
      await client.connect();
      const { rows } = await client.query("select pg_try_advisory_lock($1, $2) as free", [this.#space, this.server]);
      if (this.#closed || !rows[0].free) {
        await client.end();
        return false;
      }
    } catch (cause) {
      client.end().catch(() => undefined);
      throw cause;
    }
    this.#client = client;
    client.once("end", () => this.#lockLater());
    return true;
  }

  #lockLater(): void {
    this.#client = undefined;
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      this.#lock().then(
        (isHeld) => isHeld || this.#lockLater(),
        () => this.#lockLater(),
      );
    }, RECONNECT_AFTER_MS);
    this.#timer.unref();
  }
}
