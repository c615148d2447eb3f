import { type AgentPairing, type Machine, type OperationId, operationTable } from "@peaqos/types";
import { privateKeyToAccount } from "viem/accounts";
import { expect } from "vitest";
import { type Sandbox, type SandboxOptions, startSandbox as startOwn } from "../src/index.ts";
import { onTestStore } from "./postgres/test-store.ts";

/** Public development accounts, known to every Ethereum tool. Their keys protect nothing. */
export const controller = privateKeyToAccount("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
export const agent = privateKeyToAccount("0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d");
export const stranger = privateKeyToAccount("0x5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a");

export interface CallOptions {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  readonly token?: string | undefined;
  readonly key?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Result {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every operation.
  readonly body: any;
  readonly headers: Headers;
  /** The code of a refusal, `undefined` for a success. */
  readonly code: string | undefined;
}

/** Calls an operation of a sandbox by its name. */
export async function call(
  sandbox: Pick<Sandbox, "fetch">,
  operationId: OperationId,
  options: CallOptions = {},
): Promise<Result> {
  const { params = {}, query = {}, body, token, key, headers = {} } = options;
  const { method, path } = operationTable[operationId];
  const target = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
  const response = await sandbox.fetch(search === "" ? target : `${target}?${search}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(token === undefined ? {} : { "x-agent-pairing-token": token }),
      ...(key === undefined ? {} : { "x-api-key": key }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed = text === "" ? undefined : JSON.parse(text);
  return { status: response.status, body: parsed, headers: response.headers, code: parsed?.error?.code };
}

/** Calls an operation that must succeed, and returns its body. */
export async function must(
  sandbox: Pick<Sandbox, "fetch">,
  operationId: OperationId,
  options: CallOptions = {},
): Promise<Result["body"]> {
  const { status, body } = await call(sandbox, operationId, options);
  if (status >= 300) throw new Error(`${operationId} answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** Expects a refusal with a code of the contract, and that the operation documents it. */
export function expectRefusal(result: Result, status: number, code: string): void {
  expect({ status: result.status, code: result.code }).toEqual({ status, code });
}

let count = 0;

/** An identity that no other test uses. */
export function freshIdentity(): string {
  count += 1;
  return `did:peaq:${process.pid}${count}`;
}

export async function signedIdentityProof(
  sandbox: Pick<Sandbox, "fetch">,
  identityRef: string,
  signer = controller,
  key?: string,
) {
  const { item } = await must(sandbox, "createMachineIdentityChallenge", { body: { identityRef }, key });
  return { challengeId: item.challengeId, signature: await signer.signMessage({ message: item.message }) };
}

/** Registers a machine with a verified identity, as a draft. */
export async function draftMachine(sandbox: Pick<Sandbox, "fetch">, fields: object = {}, key?: string): Promise<Machine> {
  const identityRef = freshIdentity();
  const identityProof = await signedIdentityProof(sandbox, identityRef, controller, key);
  const body = {
    displayName: "Rover",
    ownerId: "owner_1",
    machineType: "rover",
    runtimeProfile: "edge",
    identityRef,
    identityProof,
    ...fields,
  };
  return (await must(sandbox, "createMachine", { body, key })).item;
}

export async function activeMachine(sandbox: Pick<Sandbox, "fetch">, fields: object = {}, key?: string): Promise<Machine> {
  const { id: machineId } = await draftMachine(sandbox, fields, key);
  return (await must(sandbox, "updateMachine", { params: { machineId }, body: { status: "active" }, key })).item;
}

export const agentFields = { agentAddress: agent.address, agentProvider: "acme-agents", agentRole: "market-operator" };

export async function signedPairingProof(
  sandbox: Pick<Sandbox, "fetch">,
  machineId: string,
  fields: object = agentFields,
  signer = agent,
  key?: string,
) {
  const { item } = await must(sandbox, "createAgentPairingChallenge", { params: { machineId }, body: fields, key });
  return { challengeId: item.challengeId, signature: await signer.signMessage({ message: item.message }) };
}

/** Pairs the agent with a machine. The answer holds the session token. */
export async function pairedAgent(
  sandbox: Pick<Sandbox, "fetch">,
  machineId: string,
  delegationPolicy: object = {},
  key?: string,
): Promise<AgentPairing & { readonly pairingToken: string }> {
  const agentProof = await signedPairingProof(sandbox, machineId, agentFields, agent, key);
  const body = { ...agentFields, agentProof, delegationPolicy };
  return (await must(sandbox, "createAgentPairing", { params: { machineId }, body, key })).item;
}

/** An active machine with a paired agent: what it takes to go shopping. */
export interface Shopper {
  readonly machineId: string;
  readonly agentPairingId: string;
  readonly token: string;
}

export async function shopper(
  sandbox: Pick<Sandbox, "fetch">,
  delegationPolicy: object = {},
  machineFields: object = {},
): Promise<Shopper> {
  const { id: machineId } = await activeMachine(sandbox, machineFields);
  const { id: agentPairingId, pairingToken: token } = await pairedAgent(sandbox, machineId, delegationPolicy);
  return { machineId, agentPairingId, token };
}

/** A clock that tests turn by hand. It starts at the real time. */
export class TestClock {
  #offset = 0;
  readonly now = (): Date => new Date(Date.now() + this.#offset);
  advance(milliseconds: number): void {
    this.#offset += milliseconds;
  }
}

/** Starts a sandbox on the store that the tests are run on. */
export const startSandbox: typeof startOwn = onTestStore(startOwn);

export type { Sandbox, SandboxOptions };
