import {
  AGENT_PAIRING_TOKEN_HEADER,
  API_KEY_HEADER,
  headerProblem,
  integerProblem,
  OrchestrationValidationError,
  type SendInit,
  serializePath,
} from "@peaqos/client";
import { LIST_QUERY_MAX_LIMIT, type PairingRequestOptions } from "../options.js";
import { markedTexts } from "../redaction/marked-texts.js";
import { isSensitiveName } from "../redaction/sensitive-names.js";
import type { Config } from "./config.js";
import type { CallInput, OperationRow } from "./operation-row.js";
import { plainHeaders } from "./plain-headers.js";

/** One call, ready to be sent as often as it takes. */
export interface PreparedRequest extends SendInit {
  readonly url: string;
  readonly signal: AbortSignal | undefined;
  readonly maxRetries: number;
  /** Every credential that this call carries. Gathered only when something has to be sanitized. */
  readonly secrets: () => string[];
}

/** @throws OrchestrationValidationError that names the argument and the rule, before anything is sent */
export function buildRequest(config: Config, row: OperationRow, input: CallInput): PreparedRequest {
  const { path = {}, query = {}, params } = input;
  const options: PairingRequestOptions = { ...input.options };
  const { signal, timeoutMs = config.timeoutMs, maxRetries = config.maxRetries ?? 0 } = options;
  const url = config.baseUrl + serializePath(row.path, path) + serializeQuery(row, query);
  const token = row.auth === "either" ? options.pairingToken : input.pairingToken;

  refuse("timeoutMs", integerProblem(options.timeoutMs, 1));
  refuse("maxRetries", integerProblem(options.maxRetries, 0));
  if (signal && typeof signal.addEventListener !== "function") refuse("signal", "must be an AbortSignal");
  const headers: Record<string, string> = { ...config.headers, ...plainHeaders(options.headers, refuse) };
  if (config.apiKey && row.auth !== "none") headers[API_KEY_HEADER] = config.apiKey;
  if (row.auth === "pairing" || (row.auth === "either" && token !== undefined)) {
    headers[AGENT_PAIRING_TOKEN_HEADER] = nonEmpty("pairingToken", token);
    refuse("pairingToken", headerProblem(AGENT_PAIRING_TOKEN_HEADER, token));
  }
  const body = row.body && serializeBody(row, params);
  if (body) headers["content-type"] = "application/json";
  return {
    ...config,
    method: row.method,
    url,
    headers,
    ...(body && { body }),
    signal,
    timeoutMs,
    maxRetries,
    secrets: () => [
      // A header such as `authorization` holds the credential alone or after a scheme.
      ...Object.entries(headers).flatMap(([name, value]) => (isSensitiveName(name) ? [value, ...value.split(" ")] : [])),
      ...markedTexts(body && params),
    ],
  };
}

function serializeQuery(row: OperationRow, query: object): string {
  const values: Readonly<Record<string, unknown>> = { ...query };
  for (const name of row.requiredQuery ?? []) nonEmpty(name, values[name]);
  const pairs = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined || value === null) return [];
    if (name === "limit" && !(Number.isInteger(value) && (value as number) > 0 && (value as number) <= LIST_QUERY_MAX_LIMIT)) {
      refuse(name, `must be an integer from 1 to ${LIST_QUERY_MAX_LIMIT}`);
    }
    if (typeof value === "object") refuse(name, "must not be an object");
    return [[name, String(value)]];
  });
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}

function serializeBody(row: OperationRow, params: unknown): string | undefined {
  if (row.body === "optional" && (params === undefined || params === null)) return undefined;
  if (typeof params !== "object" || params === null || Array.isArray(params)) refuse("params", "must be an object");
  row.check?.(params);
  try {
    return JSON.stringify(params);
  } catch {
    return refuse("params", "must be something that JSON can hold");
  }
}

function nonEmpty(field: string, value: unknown): string {
  return typeof value === "string" && value !== "" ? value : refuse(field, "must be a non-empty string");
}

function refuse(field: string, problem: string): never;
function refuse(field: string, problem: string | undefined): void;
function refuse(field: string, problem: string | undefined): void {
  if (problem) throw new OrchestrationValidationError(field, problem);
}
