import type { Issue } from "@peaqos/server-kit";
import { type OperationId, operationTable } from "@peaqos/types";
import {
  answerValidators,
  bodyValidators,
  patternMeanings,
  queryValidators,
  type SchemaError,
  type Validator,
} from "./validators.gen.js";

const MAX_ISSUES = 20;
const MAX_NAME = 100;
const SHOWN_PROBLEMS = 3;

/** What is wrong with the JSON body of a request, `undefined` for a request without one. Never tells a value: it may be a secret. */
export function bodyIssues(operationId: OperationId, body: unknown): readonly Issue[] {
  if (body !== undefined) return issues("body", bodyValidators[operationId], body);
  return operationTable[operationId].body === "required" ? [{ path: "body", message: "is required" }] : [];
}

/** What is wrong with the query of a request. Numbers have to be numbers. Parameters that the contract does not know are fine. */
export function queryIssues(operationId: OperationId, query: Readonly<Record<string, string | number>>): readonly Issue[] {
  return issues("query", queryValidators[operationId], query);
}

/** In one line, why the contract does not allow an answer. `undefined` when it does. */
export function answerProblem(operationId: OperationId, status: number, body: unknown): string | undefined {
  const validator = answerValidators[operationId][status];
  if (validator === undefined) return `the status ${status} is not documented`;
  if (validator === null) return body === undefined ? undefined : `an answer with the status ${status} must have no body`;
  if (body === undefined) return `an answer with the status ${status} must have a body`;
  const code = errorCode(body);
  const documented: readonly string[] = operationTable[operationId].errorCodes;
  if (status >= 400 && !documented.includes(code)) return `the code ${code} is not documented`;
  const problems = issues("body", validator, body).map(({ path, message }) => `${path} ${message}`);
  if (problems.length === 0) return undefined;
  return [...problems.slice(0, SHOWN_PROBLEMS), ...(problems.length > SHOWN_PROBLEMS ? ["and more"] : [])].join(", ");
}

function errorCode(body: unknown): string {
  return String((body as { readonly error?: { readonly code?: unknown } } | null)?.error?.code);
}

function issues(root: string, validator: Validator | undefined, value: unknown): readonly Issue[] {
  if (validator === undefined || validator(value)) return [];
  const found: Issue[] = [];
  const errors = validator.errors ?? [];
  for (const [at, error] of errors.entries()) {
    if (found.length === MAX_ISSUES) break;
    if (!isNoise(error, errors[at + 1])) found.push({ path: pathOf(root, error), message: messageOf(error) });
  }
  return found;
}

/** Whether an error adds nothing: `if` only repeats that a branch failed, and the values of an enum tell their type. */
function isNoise({ keyword, instancePath }: SchemaError, next: SchemaError | undefined): boolean {
  if (keyword === "if") return true;
  return keyword === "type" && (next?.keyword === "enum" || next?.keyword === "const") && next.instancePath === instancePath;
}

function pathOf(root: string, { instancePath, params }: SchemaError): string {
  const names = instancePath
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  const member = params.missingProperty ?? params.additionalProperty;
  if (typeof member === "string") names.push(member);
  return [root, ...names.map((name) => (name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}...` : name))].join(".");
}

function messageOf({ keyword, params }: SchemaError): string {
  switch (keyword) {
    case "required":
      return "is required";
    case "additionalProperties":
      return "is not a field of this request";
    case "type":
      return `must be ${[params.type].flat().join(" or ")}`;
    case "enum":
      return `must be one of ${[params.allowedValues].flat().join(", ")}`;
    case "const":
      return `must be ${params.allowedValue}`;
    case "lacksOneOf":
      return `must have one of ${[params.names].flat().join(", ")}`;
    case "pattern":
      return patternMessage(String(params.pattern));
    case "format":
      return params.format === "date-time" ? "must be a date-time such as 2026-01-31T09:30:00Z" : `must be a ${params.format}`;
    case "minimum":
    case "maximum":
      return `must be ${params.comparison} ${params.limit}`;
    case "minLength":
      return params.limit === 1 ? "must not be empty" : `must have at least ${params.limit} characters`;
    case "minItems":
      return `must have at least ${count(params.limit, "item")}`;
    case "minProperties":
      return `must have at least ${count(params.limit, "field")}`;
    case "maxProperties":
      return params.limit === 0 ? "must be empty" : `must have at most ${count(params.limit, "field")}`;
    default:
      return `breaks the rule ${keyword}`;
  }
}

function patternMessage(pattern: string): string {
  const meaning = patternMeanings[pattern];
  return meaning === undefined ? `must match pattern ${pattern}` : `must match its description: ${meaning}`;
}

function count(number: unknown, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
