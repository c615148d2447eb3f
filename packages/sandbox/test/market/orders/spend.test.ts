import type { AgentPairing } from "@peaqos/types";
import { afterEach, beforeEach, expect, it } from "vitest";
import { requireWithinLimits, spendOf } from "../../../src/market/orders/spend.ts";
import { Conflict } from "../../../src/store/collection.ts";
import { openSqlite } from "../../../src/store/open-sqlite.ts";
import type { Persistence } from "../../../src/store/persistence.ts";

let persistence: Persistence;
beforeEach(async () => {
  persistence = await openSqlite(":memory:", () => Date.now());
});
afterEach(() => persistence.close());

async function pairingWith(limits: object) {
  const { store } = persistence;
  const item: AgentPairing & { readonly id: string } = {
    id: store.pairings.newId(),
    machineId: "mach_1",
    agentAddress: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
    agentProvider: "acme",
    agentRole: "buyer",
    status: "active",
    hasAuthToken: true,
    delegationPolicy: {
      allowedSkillKeys: [],
      deniedSkillKeys: [],
      allowedServiceIds: [],
      deniedServiceIds: [],
      ...limits,
    },
    createdAt: "2026-11-22T10:00:00Z",
    updatedAt: "2026-11-22T10:00:00Z",
  };
  return store.pairings.insert(item, { policyHash: "" });
}

const spend = (pairing: Awaited<ReturnType<typeof pairingWith>>) =>
  requireWithinLimits({ store: persistence.store, now: new Date() }, pairing, 1);

it("lets one of two orders run again that read the pairing at the same time, where a day has a limit", async () => {
  const pairing = await pairingWith({ dailySpendLimit: 1 });
  await spend(pairing);
  await expect(spend(pairing)).rejects.toThrow(Conflict);
});

it.each([{}, { perTransactionLimit: 1 }, { dailySpendLimit: null }])("lets both pass with the limits %j", async (limits) => {
  const pairing = await pairingWith(limits);
  await spend(pairing);
  await spend(pairing);
});

it("counts the budget only where the price is not known", () => {
  expect(spendOf(undefined, undefined)).toBe(0);
  expect(spendOf(undefined, { amount: 1, max: 2 })).toBe(1);
  expect(spendOf(undefined, { max: 2 })).toBe(2);
  expect(spendOf(0, { max: 2 })).toBe(0);
  expect(spendOf(0.3, { max: 0.1 + 0.2 })).toBe(0.3);
  expect(spendOf(0.1 + 0.2, { max: 0.3 })).toBe(0.1 + 0.2);
});
