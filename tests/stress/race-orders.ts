import { setImmediate } from "node:timers/promises";
import type { Sandbox } from "@peaqos/sandbox";
import type { MarketOrderStatus, MarketPaymentStatus, OperationId } from "@peaqos/types";
import { call, must, type Result, type Shopper, shopper } from "../../packages/sandbox/test/support.ts";
import { RecordedProofs } from "./recorded-proofs.ts";

type Asked = Pick<Sandbox, "fetch">;

/** What became of an order after calls raced for it. */
export interface Raced {
  readonly orderId: string;
  readonly amount: number;
  readonly order: MarketOrderStatus;
  readonly payment: MarketPaymentStatus;
  /** The calls that were answered with a success, in the order of the alphabet. */
  readonly won: readonly OperationId[];
  /** The codes that the others were answered with. */
  readonly lost: readonly string[];
}

/** Every pair of states that a delivered and paid order may end in. */
export const legalEnds: ReadonlySet<string> = new Set([
  "confirmed release_pending",
  "confirmed released",
  "disputed frozen",
  "cancelled refunded",
  // The money went back before anyone settled the order, which nothing forbids.
  "delivered refunded",
  "confirmed refunded",
  "disputed refunded",
]);

const rivals: readonly (readonly [OperationId, object?])[] = [
  ["confirmMarketOrder"],
  ["disputeMarketOrder", { reason: "The corrections never came." }],
  ["releasePayment", {}],
  ["refundPayment", {}],
];

function rotated<T>(items: readonly T[], by: number): T[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

/** Lets other work go first: calls without a body would else win every race within one process. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await setImmediate();
}

/** Makes orders, has them paid and delivered, and lets calls race for each. The requests of one order go to all servers in turn. */
export class Races {
  readonly #servers: readonly Asked[];
  #agent: Shopper | undefined;
  #turn = 0;
  readonly #proofs = new RecordedProofs();

  constructor(servers: readonly Asked[]) {
    this.#servers = servers;
  }

  async agent(): Promise<Shopper> {
    this.#agent ??= await shopper(this.#next());
    return this.#agent;
  }

  /** So many races, some of them at the same time. */
  async run(count: number, atOnce = 50): Promise<Raced[]> {
    await this.agent();
    const ends: Raced[] = [];
    let started = 0;
    const worker = async () => {
      while (started < count) {
        started += 1;
        ends.push(await this.#race(started));
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, count) }, worker));
    return ends;
  }

  async #race(number: number): Promise<Raced> {
    const orderId = await this.#deliveredOrder();
    // In each race another call is left out, another one starts, and two come twice.
    const [first, second, third] = rotated(rivals, number);
    const shuffled = rotated([first, second, third, first, second], number % 5).filter((one) => one !== undefined);
    const answers = await Promise.all(
      shuffled.map(async ([operationId, body], at) => {
        await turns((Math.floor(number / 20) * 7 + at * 5) % 4);
        return { operationId, ...(await this.#on(operationId, orderId, body)) };
      }),
    );
    const won = answers.filter(({ status }) => status < 300).map(({ operationId }) => operationId);
    const lost = answers.filter(({ status }) => status >= 300).map(({ status, code }) => code ?? String(status));
    const { item: order } = await must(this.#next(), "getMarketOrder", { params: { orderId } });
    const { item: payment } = await must(this.#next(), "getMarketPayment", { params: { orderId } });
    return { orderId, amount: payment.amount, order: order.status, payment: payment.status, won: won.toSorted(), lost };
  }

  async #deliveredOrder(): Promise<string> {
    const { machineId, agentPairingId, token } = await this.agent();
    const input = { latitude: 38.7, longitude: -9.1, durationMinutes: 60 };
    const body = { machineId, agentPairingId, serviceId: "svc_geodnet_rtk", input };
    const { item } = await must(this.#next(), "createMarketOrder", { body, token });
    await this.#must("createPaymentIntent", item.id, {});
    await this.#must("submitPaymentProof", item.id, this.#proofs.next());
    await this.#must("executeMarketOrder", item.id, {});
    return item.id;
  }

  async #must(operationId: OperationId, orderId: string, body: object): Promise<void> {
    const { status, code } = await this.#on(operationId, orderId, body);
    if (status >= 300) throw new Error(`${operationId} answered ${status} ${code}`);
  }

  async #on(operationId: OperationId, orderId: string, body?: object): Promise<Result> {
    const { token } = await this.agent();
    return call(this.#next(), operationId, { params: { orderId }, token, ...(body === undefined ? {} : { body }) });
  }

  #next(): Asked {
    this.#turn += 1;
    const server = this.#servers[this.#turn % this.#servers.length];
    if (server === undefined) throw new Error("There is no server to ask.");
    return server;
  }
}
