import type { OperationId } from "@peaqos/types";
import type { ErrorObject } from "ajv/dist/2020.js";
import { documentedAnswer } from "../../tests/contract/answer-schema.ts";
import { contract, type Node } from "../../tests/spec/contract.ts";
import type { Answer } from "./deployment.ts";
import type { Difference } from "./report.ts";

/** An answer as the contract sees it. */
export interface ReadAnswer {
  readonly documented: boolean;
  /** The body of an answer in JSON. */
  readonly body: Node;
  readonly code: string | undefined;
  readonly differences: readonly Difference[];
}

const propertyNames = new Set<string>();
collectPropertyNames(contract.components.schemas);

/** Holds an answer to what the contract says about its operation. */
export function readAnswer(operationId: OperationId, { status, contentType, text }: Answer): ReadAnswer {
  const answer = documentedAnswer(operationId, status);
  const documented = answer !== undefined;
  const json = text === "" ? { body: undefined } : parse(text);
  const code = codeOf(json?.body);
  const read = { documented, body: json?.body, code };
  if (!documented) {
    return { ...read, differences: [{ path: "status", rule: `${status} is not documented for this operation` }] };
  }
  const { validate, codes } = answer;
  if (validate === undefined) {
    return { ...read, differences: text === "" ? [] : [{ path: "body", rule: "must be empty" }] };
  }
  const differences: Difference[] = [];
  if (!/^application\/json\s*(;|$)/i.test(contentType))
    differences.push({ path: "content-type", rule: "must be application/json" });
  if (json === undefined) return { ...read, differences: [...differences, { path: "body", rule: "must be JSON" }] };
  if (!validate(json.body)) differences.push(...(validate.errors ?? []).map(differenceOf));
  if (status >= 400 && code !== undefined && !codes.includes(code)) {
    differences.push({ path: "/error/code", rule: `${code} is not documented for this operation with status ${status}` });
  }
  return { ...read, differences: distinct(differences) };
}

function parse(text: string): { readonly body: Node } | undefined {
  try {
    return { body: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The error code. One that is not written like a code may be anything, so it is not repeated. */
function codeOf(body: Node): string | undefined {
  const code: unknown = body?.error?.code;
  if (typeof code !== "string") return undefined;
  return /^[A-Z][A-Z0-9_]{0,60}$/.test(code) ? code : "(a code that is not in capitals)";
}

function differenceOf({ instancePath, message, keyword }: ErrorObject): Difference {
  return { path: pointerWithoutValues(instancePath) || "body", rule: message ?? `breaks the rule ${keyword}` };
}

/** The keys of a map are data of the deployment, so only names of the contract are shown. */
function pointerWithoutValues(pointer: string): string {
  return pointer
    .split("/")
    .map((name, index) => (index === 0 || propertyNames.has(name) ? name : "*"))
    .join("/");
}

function distinct(differences: readonly Difference[]): Difference[] {
  // The list of codes is open to readers, and has a rule of its own.
  const counted = differences.filter(({ path, rule }) => path !== "/error/code" || !rule.includes("allowed values"));
  return [...new Map(counted.map((difference) => [`${difference.path} ${difference.rule}`, difference])).values()];
}

function collectPropertyNames(node: Node): void {
  if (typeof node !== "object" || node === null) return;
  for (const name of Object.keys(node.properties ?? {})) propertyNames.add(name);
  for (const child of Object.values(node)) collectPropertyNames(child);
}
