import type { OperationId } from "@peaqos/types";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import type { Node } from "../../tests/spec/contract.ts";
import { STORY_STEP, success } from "./expectations.ts";
import { Facts, type FactUse, type Params, placed, requiredParameters } from "./facts.ts";
import type { Walk } from "./walk.ts";

interface Step extends FactUse {
  readonly id: OperationId;
  /** Facts that it needs beyond its parameters. */
  readonly needs?: readonly string[];
  readonly body?: (own: Params) => object | Promise<object>;
}

/** What was made is removed even when the time was up. */
const CLEANING_MS = 30_000;
const NAME = "peaqos contract check";
/** Made for this run, and forgotten with it. */
const agent = privateKeyToAccount(generatePrivateKey());
const agentFields = { agentAddress: agent.address, agentProvider: "peaqos-check", agentRole: "contract-check" };

/** Too large to be anybody's. */
const identityRef = `did:peaq:${BigInt(`0x${crypto.randomUUID().replaceAll("-", "")}`)}`;

/** The machine proves no identity: deployments that verify identities refuse it, and the story ends there. */
const beginning: readonly Step[] = [
  { id: "createPolicy", body: () => ({ name: NAME, nativeOnly: true }), yields: { policyId: "id" } },
  { id: "updatePolicy", body: () => ({ nativeOnly: false }) },
  { id: "createMachineIdentityChallenge", body: () => ({ identityRef }) },
  {
    id: "createMachine",
    body: () => ({ displayName: NAME, ownerId: "peaqos-check", machineType: "check", runtimeProfile: "none", identityRef }),
    yields: { machineId: "id" },
  },
  { id: "updateMachine", body: () => ({ status: "active" }) },
  { id: "enrollMachineAgent", body: () => ({ label: NAME }), yields: { agentId: "id" } },
  { id: "createGraphNode", body: () => ({ type: "part", label: NAME }), yields: { nodeId: "id" } },
  { id: "updateGraphNode", body: () => ({ label: `${NAME}, changed` }) },
  {
    id: "createTask",
    needs: ["machineId"],
    body: ({ machineId }) => ({ machineId, serviceType: "oracle.price-feed", operation: "price.read" }),
    yields: { taskId: "id" },
  },
  { id: "discoverTask" },
  {
    id: "createAgentPairingChallenge",
    body: () => agentFields,
    yields: { challengeId: "challengeId", message: "message" },
  },
  {
    id: "createAgentPairing",
    needs: ["challengeId", "message"],
    body: async ({ challengeId, message = "" }) => ({
      ...agentFields,
      agentProof: { challengeId, signature: await agent.signMessage({ message }) },
    }),
    yields: { pairingId: "id", pairingToken: "pairingToken" },
  },
  { id: "updateAgentPairing", body: () => ({ description: NAME }) },
  { id: "searchMarket", needs: ["pairingToken"], body: () => ({ serviceType: "oracle.price-feed" }), yields: { searchId: "id" } },
];

const cleaning: readonly Step[] = [
  { id: "deleteGraphNode" },
  { id: "revokeMachineAgent" },
  { id: "revokeAgentPairing" },
  { id: "archiveMachine" },
];

export const writtenOperations: readonly OperationId[] = [...beginning, ...cleaning].map(({ id }) => id);

/** A story on a machine of its own. Nothing that somebody else made is touched. */
export class WriteStory {
  /** Only what this story made. */
  readonly own: Facts = new Facts();
  readonly #values: Record<string, string> = {};
  readonly #walk: Walk;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** Makes things; what they are called goes to `facts`, to be read later. */
  async begin(facts: Facts): Promise<void> {
    for (const step of beginning) {
      await this.#take(step);
      for (const fact of Object.keys(step.yields ?? {})) {
        for (const params of this.own.found(fact)) facts.add(fact, params);
      }
    }
  }

  /** Removes what can be removed. A policy and a task stay: the API has no operation that deletes them. */
  async cleanUp(): Promise<void> {
    this.#walk.deployment.allowAtLeast(CLEANING_MS);
    for (const step of cleaning) await this.#take(step);
  }

  async #take(step: Step): Promise<void> {
    const { id, needs = [], body } = step;
    const [params] = this.own.candidates(id, step);
    if (params === undefined || needs.some((fact) => this.#values[fact] === undefined)) {
      this.#walk.reasons.set(
        id,
        "the story did not get that far: where identities are verified, a machine needs its controller's signature",
      );
      return;
    }
    const { apiKey } = this.#walk.deployment.credentials;
    const credentials = { apiKey, pairingToken: this.#values.pairingToken };
    const ask = { ...placed(id, params), credentials, ...(body ? { body: await body(this.#values) } : {}) };
    const item: Node = (await this.#walk.call(id, STORY_STEP, ask, success))?.body?.item;
    if (typeof item !== "object" || item === null) return;
    this.own.learn(step, Object.fromEntries(requiredParameters(id).map((name) => [name, params[name] ?? ""])), [item]);
    for (const [fact, field] of Object.entries(step.yields ?? {})) {
      if (typeof item[field] === "string") this.#values[fact] = item[field];
    }
  }
}
