import {
  API_KEY_HEADER,
  chooseTransport,
  headerProblem,
  isBrowser,
  isPlainRemote,
  OrchestrationConfigError,
  parseOrchestrationUrl,
  type Transport,
} from "@peaqos/client/core";
import type { Hooks, PeaqosClientOptions } from "../options.js";
import { VERSION } from "../version.gen.js";
import { checkLimits } from "./check-limits.js";
import { plainHeaders } from "./plain-headers.js";

/** The options of a client, checked and complete. */
export interface Config {
  readonly baseUrl: string;
  readonly apiKey?: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly transport: Transport;
  readonly timeoutMs?: number | undefined;
  readonly maxRetries?: number | undefined;
  readonly maxResponseBytes?: number | undefined;
  readonly hooks: Hooks;
  readonly warn: (message: string) => void;
}

/**
 * @param warn says a thing once, however many clients share it
 * @throws OrchestrationConfigError that names the option and the rule, never the value
 */
export function resolveConfig(options: PeaqosClientOptions, warn: (message: string) => void): Config {
  const { orchestrationUrl, apiKey, userAgent = `peaqos-sdk-js/${VERSION}`, hooks = {} } = options;
  if (!orchestrationUrl) {
    throw new OrchestrationConfigError("orchestrationUrl is missing (PEAQOS_ORCHESTRATION_URL).");
  }
  const baseUrl = parseOrchestrationUrl(orchestrationUrl);
  refuse("apiKey", apiKey && headerProblem(API_KEY_HEADER, apiKey));
  refuse("userAgent", headerProblem("user-agent", userAgent));
  checkLimits(options, refuse);
  const headers = { ...(!isBrowser() && { "user-agent": userAgent }), ...plainHeaders(options.headers, refuse) };

  if (isPlainRemote(baseUrl)) warn("orchestrationUrl is plain http, unencrypted.");
  if (apiKey && isBrowser()) warn("An apiKey in a browser is public.");
  return { ...options, baseUrl, headers, hooks, transport: chooseTransport(options), warn };
}

function refuse(option: string, problem: string | undefined): void {
  if (problem) throw new OrchestrationConfigError(`${option} ${problem}.`);
}
