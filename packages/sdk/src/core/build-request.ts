import { AGENT_PAIRING_TOKEN_HEADER, API_KEY_HEADER, pathSegment, type SendInit } from "@peaqos/client/core";
import type { RequestOptions } from "../options.js";
import { SHORTEST_TO_REPLACE } from "../redaction/redactor.js";
import { isSensitiveName } from "../redaction/sensitive-names.js";
import { checkLimits } from "./check-limits.js";
import type { Config } from "./config.js";
import type { OperationRow } from "./operation-row.js";
import { plainHeaders } from "./plain-headers.js";
import { refuse } from "./refuse.js";

/** One call, ready to be sent as often as it takes. */
export interface PreparedRequest extends SendInit {
  readonly url: string;
  readonly signal: AbortSignal | undefined;
  readonly maxRetries: number | undefined;
  /** Every credential that this call carries. Gathered only when something has to be sanitized. */
  readonly secrets: () => string[];
}

/**
 * @param args what the caller passed: path ids, query or body, pairing token and options, as far as the operation has them
 * @throws OrchestrationValidationError that names the argument and the rule, before anything is sent
 */
export function buildRequest(config: Config, row: OperationRow, args: unknown[]): PreparedRequest {
  const path = row.path.replace(/\{([^{}]+)\}/g, (_, name: string) => pathSegment(name, args.shift()));
  const query = row.query?.({ ...(args.shift() as object) }) ?? "";
  const body = row.body?.(args.shift());
  const token = row.token?.(args);
  const options: RequestOptions = { ...(args.shift() as object) };
  const { signal, timeoutMs = config.timeoutMs, maxRetries = config.maxRetries } = options;
  checkLimits({ timeoutMs, maxRetries }, refuse);
  if (signal && typeof signal.removeEventListener !== "function") refuse("signal", "must be an AbortSignal");

  const headers: Record<string, string> = { ...config.headers, ...plainHeaders(options.headers, refuse) };
  if (config.apiKey && !row.keyless) headers[API_KEY_HEADER] = `${config.apiKey}`;
  if (token) headers[AGENT_PAIRING_TOKEN_HEADER] = token;
  if (body) headers["content-type"] = "application/json";
  return {
    method: row.method,
    url: config.baseUrl + path + query,
    headers,
    body,
    signal,
    timeoutMs,
    maxRetries,
    maxResponseBytes: config.maxResponseBytes,
    secrets: () => [...Object.entries(headers).flatMap(credentials), ...((body && row.secrets?.(body)) || [])],
  };
}

/** A header with a credential: as it is, and the parts of it that are long enough to be one, as in `Bearer abc` or `a=1; b=2`. */
function credentials([name, value]: [string, string]): string[] {
  return isSensitiveName(name) ? [value, ...value.split(/[\s;,="]+/).filter((part) => part.length >= SHORTEST_TO_REPLACE)] : [];
}
