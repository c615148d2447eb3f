import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type Agent, agentFromEnv } from "./agent.ts";
import { type Errand, type Receipt, shop } from "./shop.ts";
import type { Wallet } from "./wallet.ts";

// Exits with 0 when every errand was bought, handed off or declined, 1 when one failed, 2 when it could not begin.
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      errands: { type: "string", default: "errands.json" },
      budget: { type: "string", default: "8" },
      wallet: { type: "string" },
    },
  });
  const errands: readonly Errand[] = JSON.parse(await readFile(values.errands, "utf8"));
  const budget = Number(values.budget);
  if (!(budget >= 0)) throw new Error("--budget must be an amount.");

  await using demo = process.env.PEAQOS_ORCHESTRATION_URL
    ? undefined
    : await import("./demo.ts").then(({ startDemo }) => startDemo());
  const plugged = values.wallet === undefined ? undefined : await load(values.wallet);
  const agent: Agent = demo
    ? { ...demo.agent, wallet: plugged ?? demo.agent.wallet }
    : { ...agentFromEnv(process.env), wallet: plugged };

  let spent = 0;
  let failed = 0;
  for (const errand of errands) {
    const receipt = await shop(agent, errand, round(budget - spent));
    console.log(`${errand.what}: ${say(receipt)}`);
    spent = round(spent + receipt.spent);
    if (receipt.outcome === "failed") failed += 1;
  }
  console.log(`Spent ${spent} of ${budget}.`);
  return failed === 0 ? 0 : 1;
}

function say(receipt: Receipt): string {
  switch (receipt.outcome) {
    case "bought":
      return `${receipt.orderId} is confirmed, ${cost(receipt)}: ${JSON.stringify(receipt.result)}`;
    case "handed off":
      return `${receipt.orderId} goes on at ${receipt.url}`;
    case "declined":
      return `not bought. ${receipt.why}`;
    case "failed":
      return `FAILED. ${receipt.why}`;
  }
}

function cost({ spent, rail }: { readonly spent: number; readonly rail: string }): string {
  return spent === 0 ? "free of charge" : `${spent} paid by ${rail}`;
}

/** A wallet is a module that exports `wallet`. */
async function load(file: string): Promise<Wallet> {
  const { wallet } = (await import(pathToFileURL(resolve(file)).href)) as { readonly wallet?: Wallet };
  if (wallet === undefined) throw new Error(`${file} exports no wallet.`);
  return wallet;
}

/** Sums of decimal fractions are not exact. */
function round(amount: number): number {
  return Math.round(amount * 1e9) / 1e9;
}
