import type { CreateMarketOrderRequest, DelegationPolicy } from "@peaqos/types";
import { sql } from "kysely";
import { invalidRequest, refusal } from "../../api/failure.js";
import type { Call } from "../../api/handler.js";
import type { PairingRecord } from "../../store/store.js";

type Budget = CreateMarketOrderRequest["budget"];

/** Amounts are compared in billionths, since sums of decimal fractions are not exact. */
const UNITS = 1e9;
/** What is larger could no longer be added up. */
const LARGEST_BUDGET = 1e12;

/** The UTC day of a time, for example `2026-11-22`. */
export function utcDay(now: Date): string {
  return now.toISOString().slice(0, 10);
}

/**
 * What an order counts against the limits: its price, or the budget where the price is not known.
 * @throws Refusal `VALIDATION_ERROR` when the budget cannot pay a known price, or is no amount
 */
export function spendOf(price: number | undefined, budget: Budget): number {
  for (const [name, value] of Object.entries({ amount: budget?.amount, max: budget?.max })) {
    if (value === undefined || (value >= 0 && value <= LARGEST_BUDGET)) continue;
    throw invalidRequest({ path: `body.budget.${name}`, message: `must be a number from 0 to ${LARGEST_BUDGET}` });
  }
  if (price === undefined) return budget?.amount ?? budget?.max ?? 0;
  const most = budget?.max ?? budget?.amount;
  if (most !== undefined && isMore(price, most)) {
    throw invalidRequest({ path: "body.budget", message: `must not be below the price of ${price}` });
  }
  return price;
}

/**
 * Holds a new order to the limits of its pairing.
 * @throws Refusal `AGENT_SPEND_LIMIT_EXCEEDED` or `AGENT_DAILY_LIMIT_EXCEEDED`
 */
export async function requireWithinLimits(
  { store, now }: Pick<Call, "store" | "now">,
  pairing: PairingRecord,
  spend: number,
): Promise<void> {
  const { perTransactionLimit, dailySpendLimit }: DelegationPolicy = pairing.item.delegationPolicy;
  if (isLimit(perTransactionLimit) && isMore(spend, perTransactionLimit)) {
    const details = { amount: spend, perTransactionLimit };
    throw refusal(
      "AGENT_SPEND_LIMIT_EXCEEDED",
      `The order costs ${spend}, and the limit for one is ${perTransactionLimit}.`,
      details,
    );
  }
  if (!isLimit(dailySpendLimit)) return;
  // Where transactions run side by side, two orders of a pairing must not both find room for themselves.
  await store.pairings.update(pairing, pairing.item);
  const spent = await spentToday(store, pairing.id, utcDay(now));
  if (isMore(spent + spend, dailySpendLimit)) {
    const details = { amount: spend, spent, dailySpendLimit };
    throw refusal(
      "AGENT_DAILY_LIMIT_EXCEEDED",
      `The order costs ${spend}, ${spent} of ${dailySpendLimit} are spent today.`,
      details,
    );
  }
}

/** What the orders of a pairing cost on a day. Those that were cancelled or refunded cost nothing. */
async function spentToday(store: Call["store"], pairingId: string, day: string): Promise<number> {
  const spent = await store.db
    .selectFrom("orders")
    .select(sql<number | null>`sum(floor(spend * ${sql.lit(UNITS)} + 0.5))`.as("units"))
    .where("pairing_id", "=", pairingId)
    .where("day", "=", day)
    .where("status", "!=", "cancelled")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("payments")
            .select("payments.id")
            .whereRef("payments.order_id", "=", "orders.id")
            .where("payments.status", "=", "refunded"),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(spent?.units ?? 0) / UNITS;
}

function isMore(amount: number, limit: number): boolean {
  return Math.round(amount * UNITS) > Math.round(limit * UNITS);
}

function isLimit(limit: number | null | undefined): limit is number {
  return limit !== null && limit !== undefined;
}
