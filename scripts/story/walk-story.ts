import { PeaqosClient } from "@peaqos/sdk";
import { Narrator } from "./narrator.ts";
import { pairAgent } from "./pair-agent.ts";
import { registerMachine } from "./register-machine.ts";
import { walkFirstOrder } from "./walk-first-order.ts";
import { walkOtherOrders } from "./walk-other-orders.ts";

/** How many calls a story took, and how many of them were refused as they had to be. */
export interface Walked {
  readonly calls: number;
  readonly refusals: number;
}

/** Walks the whole market story through the SDK, with signatures that are verified and a state that is kept. */
export async function walkStory(orchestrationUrl: string, print: (line: string) => void): Promise<Walked> {
  const story = new Narrator(print);
  const client = new PeaqosClient({ orchestrationUrl, apiKey: "demo-platform-key", hooks: { onResponse: story.onResponse } });
  const market = client.orchestration;

  story.chapter("Is the deployment there?");
  await story.tell(market.checkHealth(), ({ ok }) => (ok ? "healthy" : "not healthy"));
  await story.tell(market.getReadiness(), ({ status, checks }) => `${status}: ${checks.map(({ name }) => name).join(", ")}`);

  const machineId = await registerMachine(market, story);
  const { agentPairingId, pairingToken } = await pairAgent(market, story, machineId);
  const scene = { market, story, buyer: { machineId, agentPairingId }, pairingToken };
  await walkFirstOrder(scene);
  await walkOtherOrders(scene);

  story.chapter("Everything is on record");
  await story.tell(market.listAuditEvents({ machineId }), ({ items }) =>
    items
      .map(({ type }) => type)
      .reverse()
      .join(", "),
  );
  return { calls: story.count, refusals: story.refusals };
}
