import { PeaqosClient, type RequestPromise } from "@peaqos/sdk";
import type { OperationId } from "@peaqos/types";
import { exampleCall } from "../../../../tests/contract/example-call.ts";
import { deref, jsonContent, responsesOf } from "../../../../tests/spec/contract.ts";
import { argumentsOf, callFunction, callMethod } from "./operations.ts";

export const TOKEN = 'onetime0001+/="\\é日🔑emiteno0001';

/** A thing with a token that is shown once. */
export interface OneTimeItem {
  readonly id: string;
  readonly pairingToken?: string;
  readonly provisioningToken?: string;
  reveal(): Record<string, unknown>;
  toJSON(): Record<string, unknown>;
}

type Answer = RequestPromise<{ readonly item: OneTimeItem }, OperationId>;

export interface OneTimeCase {
  readonly id: OperationId;
  readonly field: "pairingToken" | "provisioningToken";
  /** What the server sends as `item`. */
  readonly wire: Record<string, unknown>;
  readonly call: () => Answer;
}

const OPERATIONS = [
  ["createAgentPairing", "pairingToken"],
  ["createAgentPairingSession", "pairingToken"],
  ["enrollMachineAgent", "provisioningToken"],
] as const;

/** Each operation that shows a token, as a method and as a function, answered with the contract's own example. */
export const oneTimeCases: readonly (readonly [string, OneTimeCase])[] = OPERATIONS.flatMap(([id, field]) => {
  const created = responsesOf(exampleCall(id).operation).find(({ status }) => status === "201");
  const example = deref(jsonContent(created?.response).examples.default).value as { item: Record<string, unknown> };
  const wire = { ...example.item, [field]: TOKEN };
  const fetch = async () => Response.json({ item: wire }, { status: 201 });
  const client = new PeaqosClient({ orchestrationUrl: "http://127.0.0.1:1", apiKey: "platform-key-1", fetch });
  const one = { id, field, wire };
  return [
    [`${id} as a method`, { ...one, call: () => callMethod(client, id, ...argumentsOf(id)) as Answer }],
    [`${id} as a function`, { ...one, call: () => callFunction(client, id, ...argumentsOf(id)) as Answer }],
  ] as const;
});
