import { AGENT_PAIRING_TOKEN_HEADER, API_KEY_HEADER, type SendInit, serializePath } from "@peaqos/client/core";
import type { PairingRequestOptions } from "../options.js";
import { SHORTEST_TO_REPLACE } from "../redaction/redactor.js";
import { isSensitiveName } from "../redaction/sensitive-names.js";
import { checkLimits } from "./check-limits.js";
import type { Config } from "./config.js";
import type { CallInput, OperationRow } from "./operation-row.js";
import { plainHeaders } from "./plain-headers.js";
import { refuse } from "./refuse.js";

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
  const options: PairingRequestOptions = { ...input.options };
  const { signal, timeoutMs = config.timeoutMs, maxRetries = config.maxRetries ?? 0 } = options;
  checkLimits({ timeoutMs, maxRetries }, refuse);
  if (signal && typeof signal.addEventListener !== "function") refuse("signal", "must be an AbortSignal");

  const url = config.baseUrl + serializePath(row.path, { ...input.path }) + (row.query?.({ ...input.query }) ?? "");
  const headers: Record<string, string> = { ...config.headers, ...plainHeaders(options.headers, refuse) };
  if (config.apiKey && !row.keyless) headers[API_KEY_HEADER] = `${config.apiKey}`;
  const token = row.token?.(input, options);
  if (token) headers[AGENT_PAIRING_TOKEN_HEADER] = token;
  const body = row.body?.(input.params);
  if (body) headers["content-type"] = "application/json";
  return {
    method: row.method,
    url,
    headers,
    ...(body && { body }),
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
