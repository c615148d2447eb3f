import { type OperationId, operationTable, sensitivePointers } from "@peaqos/types";
import { exampleCall } from "../../../../tests/contract/example-call.ts";
import { argumentsOf } from "./operations.ts";

/** What any part of a canary is found by, however the rest of it is spelt. */
export const TRACE: RegExp = /canary\d{4}|yranac\d{4}/;

let count = 0;

/** A secret that exists once. Headers hold Latin-1 only, bodies hold everything. */
function canary(where: "header" | "body"): string {
  count += 1;
  const number = String(count).padStart(4, "0");
  return `canary${number}+/="\\é${where === "body" ? "日🔑" : ""}yranac${number}`;
}

/** A call with a secret of its own in every sensitive place of its request. */
export interface SeededCall {
  readonly apiKey: string;
  readonly args: readonly unknown[];
  /** Every secret that the request carries. */
  readonly secrets: readonly string[];
}

export function seededCall(id: OperationId): SeededCall {
  const bearer = canary("header");
  const cookie = canary("header");
  const apiKey = canary("header");
  const pairingToken = canary("header");
  const { auth, body } = operationTable[id];
  const secrets = [bearer, cookie];
  if (auth !== "none") secrets.push(apiKey);
  if (auth === "pairing" || auth === "either") secrets.push(pairingToken);

  const params: unknown = body === "none" ? undefined : structuredClone(exampleCall(id).body ?? {});
  for (const pointer of sensitivePointers[id]?.request ?? []) secrets.push(...plant(params, pointer.split("/").slice(1)));
  const options = { headers: { Authorization: `Bearer ${bearer}`, Cookie: cookie } };
  return { apiKey, args: argumentsOf(id, { params, pairingToken, options }), secrets };
}

/** Puts a secret at the end of a pointer, and says which. Missing fields on the way are made. */
function plant(node: unknown, [name = "", ...rest]: readonly string[]): string[] {
  const parent = node as Record<string, unknown>;
  if (name === "*") return Object.values(parent).flatMap((child) => plant(child, rest));
  if (rest.length > 0) {
    parent[name] ??= {};
    return plant(parent[name], rest);
  }
  if (!["credentials", "providerCredentials"].includes(name)) {
    const secret = canary("body");
    parent[name] = secret;
    return [secret];
  }
  // Credentials are an object of any shape, so the secrets are under names that say nothing, at any depth.
  const secrets = [canary("body"), canary("body"), canary("body")];
  parent[name] = { value: secrets[0], nested: { list: [secrets[1]], more: { note: secrets[2] } } };
  return secrets;
}

/** What of the secrets can be seen in a text: the surroundings of every trace. */
export function tracesIn(text: string): string[] {
  return Array.from(text.matchAll(new RegExp(`.{0,60}(${TRACE.source}).{0,40}`, "g")), ([found]) => found).slice(0, 5);
}
