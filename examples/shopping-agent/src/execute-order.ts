import type { ExternalHandoff, MarketOrder } from "@peaqos/sdk";
import type { Agent } from "./agent.ts";
import { readBack } from "./read-back.ts";

interface Executed {
  /** Where a person goes on, when the provider does not run here. */
  readonly handoff?: ExternalHandoff;
  /** What was delivered, unless the answer with it was lost. */
  readonly result?: unknown;
}

const ATTEMPTS = 2;

/**
 * Executes an order, and once more when it failed.
 * @throws Error when it failed for good: the order is `ready` again then, so it can be cancelled and its money comes back
 */
export async function executeOrder({ market, pairingToken }: Agent, orderId: string): Promise<Executed> {
  for (let attempt = 1; ; attempt += 1) {
    let seen: MarketOrder | undefined;
    const answer = await readBack(market.executeMarketOrder(orderId, {}, pairingToken), async () => {
      seen = (await market.getMarketOrder(orderId, { pairingToken })).item;
      return ["delivered", "handoff", "failed"].includes(seen.status);
    });
    const order = answer?.order ?? seen;
    if (order?.status === "handoff" && order.handoff) return { handoff: order.handoff };
    const outcome = answer?.execution.statusCode === 200 ? answer.execution.outcome : undefined;
    if (order?.status === "delivered") return { result: outcome?.result };

    await market.retryMarketOrder(orderId, undefined, pairingToken);
    if (attempt === ATTEMPTS) throw new Error(`The provider failed: ${order?.errorMessage ?? "it does not say why"}`);
  }
}
