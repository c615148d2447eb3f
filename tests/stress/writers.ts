import { setTimeout as delay } from "node:timers/promises";
import type { Machine, MarketOrder, MarketPayment, OperationId } from "@peaqos/types";
import { paymentSums } from "../../packages/sandbox/test/market/payments/sums.ts";
import { call, must, type Shopper, shopper } from "../../packages/sandbox/test/support.ts";
import { RecordedProofs } from "./recorded-proofs.ts";

/** How many register machines, and how many buy, all at the same time. */
const WRITERS = 4;
const BUYERS = 4;

/** What an order goes through. Each is acknowledged, or is the last one that may have been written all the same. */
const STEPS = [
  ["createPaymentIntent", {}],
  ["submitPaymentProof", {}],
  ["executeMarketOrder", {}],
  ["confirmMarketOrder", undefined],
  ["releasePayment", {}],
] as const satisfies readonly (readonly [OperationId, object | undefined])[];

type Server = Pick<Parameters<typeof call>[0], "fetch">;

/** A server by its address. */
export function serverAt(url: string): Server {
  return { fetch: (path, init) => fetch(`${url}${path}`, init) };
}

/** Registers machines, renames them, orders, pays and settles, and remembers what of it was acknowledged. */
export class Writers {
  /** How often each machine was renamed, by its id. */
  readonly #machines = new Map<string, number>();
  /** How many steps each order has made, by its id. */
  readonly #orders = new Map<string, number>();
  #shopper: Shopper | undefined;
  readonly #proofs = new RecordedProofs();

  /** How many writes were acknowledged. */
  acknowledged = 0;

  /** Writes to servers in turn until so many more writes are acknowledged, and goes on while `then` runs. */
  async during(urls: readonly string[], count: number, then: () => Promise<void>): Promise<void> {
    const servers = urls.map(serverAt);
    const [first] = servers;
    if (first === undefined) throw new Error("There is no server to write to.");
    this.#shopper ??= await shopper(first);
    const agent = this.#shopper;
    const done = new AbortController();
    const enough = this.acknowledged + count;
    const writing = Array.from({ length: WRITERS + BUYERS }, (_, number) => {
      const server = servers[number % servers.length] ?? first;
      return untilAborted(done.signal, () => (number < WRITERS ? this.#register(server) : this.#buy(server, agent)));
    });
    while (this.acknowledged < enough) await delay(1);
    await then();
    done.abort();
    await Promise.all(writing);
  }

  /** What was acknowledged and is not there, or was done and never asked for, one line each. */
  async lost(server: Server): Promise<readonly string[]> {
    const problems: string[] = [];
    const machines = new Map((await everyMachine(server)).map(({ id, displayName }) => [id, displayName]));
    for (const [id, renamed] of this.#machines) {
      const names = [`Rover ${renamed}`, `Rover ${renamed + 1}`];
      if (!names.includes(machines.get(id) ?? "")) problems.push(`${id} is ${machines.get(id)}, not ${names.join(" or ")}`);
    }
    for (const [orderId, made] of this.#orders) {
      const { status, body } = await call(server, "getMarketOrder", { params: { orderId } });
      const payment = status === 200 ? (await must(server, "getMarketPayment", { params: { orderId } })).item : null;
      const found = status === 200 ? stepsMade(body.item, payment) : Number.NaN;
      if (found !== made && found !== made + 1) problems.push(`${orderId} has made ${found} steps, not ${made}`);
      // Nobody touches it again.
      this.#orders.delete(orderId);
    }
    return problems;
  }

  /** What does not agree about all of the money. */
  async disagreements(server: Server): Promise<readonly string[]> {
    const sums = await paymentSums(server, this.#shopper?.machineId ?? "");
    return sums.released > 0n ? sums.problems : [...sums.problems, "nothing was ever released"];
  }

  async #register(server: Server): Promise<void> {
    const fields = { displayName: "Rover 0", ownerId: "o", machineType: "rover", runtimeProfile: "edge" };
    const { item } = await must(server, "createMachine", { body: fields });
    for (let renamed = 0; renamed < 3; renamed += 1) {
      this.#machines.set(item.id, renamed);
      this.acknowledged += 1;
      const body = { displayName: `Rover ${renamed + 1}` };
      await must(server, "updateMachine", { params: { machineId: item.id }, body });
    }
    this.#machines.set(item.id, 3);
    this.acknowledged += 1;
  }

  async #buy(server: Server, { token, ...agent }: Shopper): Promise<void> {
    const input = { latitude: 38.7, longitude: -9.1, durationMinutes: 60 };
    const { item } = await must(server, "createMarketOrder", { token, body: { ...agent, serviceId: "svc_geodnet_rtk", input } });
    for (let made = 0; made <= STEPS.length; made += 1) {
      this.#orders.set(item.id, made);
      this.acknowledged += 1;
      const [operationId, body] = STEPS[made] ?? [];
      if (operationId === undefined) return;
      const asked = operationId === "submitPaymentProof" ? this.#proofs.next() : body;
      await must(server, operationId, { params: { orderId: item.id }, token, body: asked });
    }
  }
}

async function untilAborted(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    // The server is gone, for now or for good, and with it what it was asked for last.
    await work().catch(() => delay(5));
  }
}

/** How many steps an order has made. One that is ended for a server that died has not been executed. */
function stepsMade({ status }: MarketOrder, payment: MarketPayment | null): number {
  if (payment === null) return 0;
  const steps = { intent_created: 1, held: status === "delivered" ? 3 : 2, release_pending: 4, released: 5 } as const;
  return payment.status in steps ? steps[payment.status as keyof typeof steps] : Number.NaN;
}

async function everyMachine(server: Server): Promise<readonly Machine[]> {
  const machines: Machine[] = [];
  let cursor: string | undefined;
  do {
    const page = await must(server, "listMachines", { query: { limit: 500, ...(cursor === undefined ? {} : { cursor }) } });
    machines.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return machines;
}
