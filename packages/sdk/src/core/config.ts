import {
  API_KEY_HEADER,
  fetchTransport,
  headerProblem,
  integerProblem,
  isPlainRemote,
  isServerRuntime,
  OrchestrationConfigError,
  parseOrchestrationUrl,
  type Transport,
} from "@peaqos/client";
import type { Hooks, PeaqosClientOptions } from "../options.js";
import { VERSION } from "../version.gen.js";
import { isBrowser } from "./browser.js";
import { checkLimits } from "./check-limits.js";
import { plainHeaders } from "./plain-headers.js";

/** The options of a client, checked and complete. */
export interface Config {
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
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
  if (!options.orchestrationUrl) {
    throw new OrchestrationConfigError("orchestrationUrl is not set. PeaqosClient.fromEnv() reads it from PEAQOS_ORCHESTRATION_URL.");
  }
  const baseUrl = parseOrchestrationUrl(options.orchestrationUrl);
  const apiKey = options.apiKey || undefined;
  const userAgent = options.userAgent ?? `peaqos-sdk-js/${VERSION}`;
  const { headers, problem } = plainHeaders(options.headers);
  refuse("apiKey", apiKey && headerProblem(API_KEY_HEADER, apiKey));
  refuse("userAgent", headerProblem("user-agent", userAgent));
  refuse("headers", problem);
  refuse("maxResponseBytes", integerProblem(options.maxResponseBytes, 1));
  checkLimits(options, refuse);

  if (isPlainRemote(baseUrl)) warn("orchestrationUrl is plain http to another host: keys and tokens travel unencrypted.");
  if (apiKey && isBrowser()) warn("An apiKey in a browser can be read by everyone who opens the page.");
  return {
    ...options,
    baseUrl,
    apiKey,
    headers: { ...(isServerRuntime() && { "user-agent": userAgent }), ...headers },
    transport: fetchTransport(options.fetch),
    hooks: options.hooks ?? {},
    warn,
  };
}

function refuse(option: string, problem: string | undefined): void {
  if (problem) throw new OrchestrationConfigError(`${option} ${problem}.`);
}
