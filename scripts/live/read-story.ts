import { type OperationId, operationTable } from "@peaqos/types";
import type { Node } from "../../tests/spec/contract.ts";
import { success, VALID_CALL } from "./expectations.ts";
import { type Facts, type FactUse, type Params, placed } from "./facts.ts";
import type { Seen, Walk } from "./walk.ts";

interface Read extends FactUse {
  readonly id: OperationId;
}

/** Small, so that a second page is there often. */
const PAGE_SIZE = 5;

/** Every operation that only reads. What lists tell is what the others ask for. */
const reads: readonly Read[] = [
  { id: "checkHealth" },
  { id: "getReadiness" },
  { id: "listMachines", yields: { machineId: "id" } },
  { id: "getMachine" },
  { id: "listAgentPairings" },
  { id: "listMachineAgents" },
  { id: "listRuntimeEndpoints", yields: { endpoint: "providerKey" } },
  { id: "getRuntimeEndpoint", from: { providerKey: "endpoint" } },
  { id: "getMachineGraph" },
  { id: "listSkills", yields: { skillKey: "key" } },
  { id: "getSkill" },
  { id: "getSkillManifest" },
  { id: "listMarketServices", yields: { serviceId: "id" } },
  { id: "getMarketService" },
  { id: "listAdapterSetups", yields: { adapter: "providerKey" } },
  { id: "getAdapterSetup", from: { providerKey: "adapter" } },
  { id: "listMarketOrders", yields: { orderId: "id", searchId: "searchId", routeId: "routeId", outcomeId: "outcomeId" } },
  { id: "getMarketOrder" },
  { id: "getMarketPayment" },
  { id: "getMarketSearch" },
  { id: "listPolicies", yields: { policyId: "id" } },
  { id: "getPolicy" },
  { id: "listAuditEvents" },
  { id: "listTasks", yields: { taskId: "id", routeId: "routeId", outcomeId: "outcomeId" } },
  { id: "getTask" },
  { id: "listRuns", yields: { runId: "id", outcomeId: "outcomeId" } },
  { id: "getRun" },
  { id: "getRoute" },
  { id: "getOutcome" },
];

export const readOperations: readonly OperationId[] = reads.map(({ id }) => id);

/** Asks whether it is up. `false` when nothing that speaks HTTP answers at this address. */
export async function walkHealth(walk: Walk, facts: Facts): Promise<boolean> {
  for (const read of reads.slice(0, 2)) await walkRead(walk, facts, read);
  const failures = [...walk.checks.values()].flat().map(({ failure }) => failure);
  return failures.some((failure) => failure !== "connection" && failure !== "tls" && failure !== "timeout");
}

/** Calls what else only reads. */
export async function walkReads(walk: Walk, facts: Facts): Promise<void> {
  for (const read of reads.slice(2)) await walkRead(walk, facts, read);
}

async function walkRead(walk: Walk, facts: Facts, read: Read): Promise<void> {
  const candidates = facts.candidates(read.id, read);
  if (candidates.length === 0) walk.reasons.set(read.id, "nothing was found to ask for");
  for (const candidate of candidates) {
    const items = operationTable[read.id].paginated
      ? await readPages(walk, read.id, candidate)
      : await readItem(walk, read.id, candidate);
    facts.learn(read, candidate, activeFirst(items));
    if (items.length > 0) return;
  }
}

async function readItem(walk: Walk, id: OperationId, candidate: Params): Promise<Node[]> {
  const seen = await walk.call(id, VALID_CALL, placed(id, candidate), success);
  return seen?.body === undefined ? [] : [seen.body];
}

/** The items of the first page, after a look at the second one. */
async function readPages(walk: Walk, id: OperationId, candidate: Params): Promise<Node[]> {
  const { params, query } = placed(id, candidate);
  const page = (what: string, more: Params) =>
    walk.call(id, what, { params, query: { ...query, limit: String(PAGE_SIZE), ...more } }, success);
  const first = await page(VALID_CALL, {});
  holdToLimit(walk, id, first);
  const cursor: unknown = first?.body?.nextCursor;
  if (typeof cursor === "string" && cursor !== "") {
    const second = await page("the next page", { cursor });
    holdToLimit(walk, id, second);
    if (second?.body?.nextCursor === cursor) {
      walk.differ(id, { path: "/nextCursor", rule: "must not repeat the cursor that was sent" });
    }
  }
  return itemsOf(first);
}

function holdToLimit(walk: Walk, id: OperationId, seen: Seen | undefined): void {
  if (itemsOf(seen).length > PAGE_SIZE) walk.differ(id, { path: "/items", rule: "must NOT have more items than the limit" });
}

function itemsOf(seen: Seen | undefined): Node[] {
  const items: unknown = seen?.body?.items;
  return Array.isArray(items) ? items : [];
}

/** Much can be read of an active machine only. */
function activeFirst(items: readonly Node[]): Node[] {
  return items.toSorted((a, b) => Number(b?.status === "active") - Number(a?.status === "active"));
}
