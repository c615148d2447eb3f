import type { MarketOrder, MarketPayment } from "@peaqos/types";
import { type CallOptions, must, type Sandbox } from "../../support.ts";

const AT_ONCE = 50;

type Asked = Pick<Sandbox, "fetch">;

/** Where the money of a machine's orders is, in millionths of whatever it is counted in. */
export interface Sums {
  readonly orders: number;
  readonly payments: number;
  /** Of payments whose proof or lock was accepted. It is the sum of the next three. */
  readonly accepted: bigint;
  /** Also what waits for its release, or is frozen. */
  readonly held: bigint;
  readonly released: bigint;
  readonly refunded: bigint;
  /** What does not agree, one line each. Empty when all is well. */
  readonly problems: readonly string[];
}

/** Where each payment may go from each state. */
const PAYMENT_MOVES: Readonly<Record<string, readonly string[]>> = {
  intent_created: ["held"],
  held: ["release_pending", "frozen", "refunded"],
  release_pending: ["released"],
  frozen: ["refunded"],
};

/** An execution that nothing came of puts the order back to where it was. */
const ORDER_MOVES: Readonly<Record<string, readonly string[]>> = {
  created: ["payment_pending", "ready", "executing", "cancelled"],
  payment_pending: ["ready", "executing", "cancelled"],
  ready: ["executing", "cancelled"],
  executing: ["delivered", "failed", "handoff", "created", "payment_pending", "ready"],
  delivered: ["confirmed", "disputed"],
  handoff: ["confirmed", "disputed"],
  failed: ["ready"],
  disputed: ["cancelled"],
};

const EXECUTED = ["executing", "delivered", "failed", "handoff"];
/** Where an order may stand while its payment stands here. A failed order that is tried again is ready, whatever its payment is. */
const ORDERS_WITH: Readonly<Record<string, readonly string[]>> = {
  none: ["created", "ready", ...EXECUTED, "confirmed", "disputed", "cancelled"],
  not_required: ["ready", ...EXECUTED, "confirmed", "disputed", "cancelled"],
  intent_created: ["payment_pending", "ready", ...EXECUTED, "confirmed", "disputed", "cancelled"],
  held: ["ready", ...EXECUTED],
  release_pending: ["confirmed"],
  released: ["confirmed"],
  frozen: ["disputed"],
  refunded: ["cancelled", "ready", ...EXECUTED, "confirmed", "disputed"],
};

interface Event {
  readonly type: string;
  readonly resourceId: string;
  readonly payload: { readonly orderId?: string; readonly from?: string; readonly to?: string };
}

interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Reads every order and payment of a machine and the audit events about them, and holds them to each other: states, the moves that led
 * there, and amounts. Works over the API alone, and must not be called while others write. `key` is the platform key, if one is needed.
 */
export async function paymentSums(sandbox: Asked, machineId: string, key?: string): Promise<Sums> {
  const orders: readonly MarketOrder[] = await listed(sandbox, "listMarketOrders", { query: { machineId }, key });
  const events: readonly Event[] = await listed(sandbox, "listAuditEvents", { query: { machineId }, key });
  const ofOrders = grouped(events, ({ type, resourceId }) => (type.startsWith("order.") ? resourceId : undefined));
  const ofPayments = grouped(events, ({ type, payload }) => (type.startsWith("payment.") ? payload.orderId : undefined));
  const sums = { payments: 0, accepted: 0n, held: 0n, released: 0n, refunded: 0n };
  const problems: string[] = [];
  const payments = await paymentsOf(sandbox, orders, key);
  for (const [index, order] of orders.entries()) {
    const payment = payments[index] ?? null;
    problems.push(...problemsOfOrder(order, payment, ofOrders.get(order.id) ?? []));
    const ofPayment = ofPayments.get(order.id) ?? [];
    if (payment === null) {
      if (ofPayment.length > 0) problems.push(`${order.id} has no payment, but events of one`);
      continue;
    }
    problems.push(...problemsOfPayment(payment, ofPayment));
    sums.payments += 1;
    const amount = BigInt(Math.round((payment.amount ?? 0) * 1e6));
    if (ofPayment.some(({ type }) => type === "payment.held")) sums.accepted += amount;
    if (["held", "release_pending", "frozen"].includes(payment.status)) sums.held += amount;
    if (payment.status === "released") sums.released += amount;
    if (payment.status === "refunded") sums.refunded += amount;
  }
  const settled = sums.held + sums.released + sums.refunded;
  if (settled !== sums.accepted) problems.push(`${sums.accepted} came in, and ${settled} is accounted for`);
  return { orders: orders.length, ...sums, problems };
}

function problemsOfOrder({ id, status }: MarketOrder, payment: MarketPayment | null, events: readonly Event[]): string[] {
  const moves = movesIn(events);
  const problems = unknownMoves(id, moves, ORDER_MOVES);
  const state = payment?.status ?? "none";
  if (!ORDERS_WITH[state]?.includes(status)) problems.push(`${id} is ${status} while its payment is ${state}`);
  // Orders go in circles, so that each state must be left as often as it is entered, but for the first and the last.
  const balance = new Map([["created", 1]]);
  const add = (name: string, by: number) => balance.set(name, (balance.get(name) ?? 0) + by);
  for (const { from, to } of moves) {
    add(from, -1);
    add(to, 1);
  }
  add(status, -1);
  for (const [name, count] of balance)
    if (count !== 0) problems.push(`${id} is ${status}, but its events leave ${count} in ${name}`);
  return problems;
}

function problemsOfPayment({ id, status, amount, proof }: MarketPayment, events: readonly Event[]): string[] {
  const moves = movesIn(events);
  const problems = unknownMoves(id, moves, PAYMENT_MOVES);
  const firsts = events.filter(({ payload }) => payload.from === undefined).map(({ type }) => type.replace("payment.", ""));
  // A payment never comes back to a state, so that its moves are a chain in whatever order they are listed.
  const chain = firsts.slice(0, 1);
  for (let next = after(chain, moves); next !== undefined; next = after(chain, moves)) chain.push(next);
  const told = `${id} is ${status}, but its events tell ${firsts} then ${moves.map(({ from, to }) => `${from}>${to}`)}`;
  if (firsts.length !== 1 || chain.length !== moves.length + 1 || chain.at(-1) !== status) problems.push(told);
  if (events.some(({ resourceId }) => resourceId !== id)) problems.push(`${id} is not the only payment of its order`);
  if (chain.includes("held") !== Boolean(proof)) problems.push(`${id} is ${status} ${proof ? "with" : "without"} a proof`);
  if (amount === null || amount === undefined || (chain.includes("held") && amount <= 0))
    problems.push(`${id} amounts to ${amount}`);
  return problems;
}

function grouped(events: readonly Event[], keyOf: (event: Event) => string | undefined): ReadonlyMap<string, readonly Event[]> {
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    const key = keyOf(event);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return groups;
}

function after(chain: readonly string[], moves: readonly Move[]): string | undefined {
  const to = moves.find(({ from }) => from === chain.at(-1))?.to;
  return to === undefined || chain.includes(to) ? undefined : to;
}

function movesIn(events: readonly Event[]): Move[] {
  return events.flatMap(({ payload: { from, to } }) => (from === undefined || to === undefined ? [] : [{ from, to }]));
}

function unknownMoves(id: string, moves: readonly Move[], known: Readonly<Record<string, readonly string[]>>): string[] {
  return moves.filter(({ from, to }) => !known[from]?.includes(to)).map(({ from, to }) => `${id} went from ${from} to ${to}`);
}

/** The payment of each order, some of them at the same time. */
async function paymentsOf(sandbox: Asked, orders: readonly MarketOrder[], key?: string): Promise<(MarketPayment | null)[]> {
  const payments: (MarketPayment | null)[] = [];
  for (let at = 0; at < orders.length; at += AT_ONCE) {
    const some = orders.slice(at, at + AT_ONCE);
    const answers = some.map(({ id: orderId }) => must(sandbox, "getMarketPayment", { params: { orderId }, key }));
    payments.push(...(await Promise.all(answers)).map(({ item }) => item));
  }
  return payments;
}

/** A list to its end. */
async function listed<Item>(
  sandbox: Asked,
  operationId: "listMarketOrders" | "listAuditEvents",
  { query, key }: CallOptions,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await must(sandbox, operationId, { key, query: { ...query, limit: 500, ...(cursor ? { cursor } : {}) } });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items;
}
