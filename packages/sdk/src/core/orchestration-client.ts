import { OrchestrationConfigError } from "@peaqos/client/core";
import type { PeaqosClientOptions } from "../options.js";
import { type Config, resolveConfig } from "./config.js";

/** Where a client keeps its core. */
export const CORE: unique symbol = Symbol("peaqos.core");

/**
 * The checked options of a client, behind a closure, so that printing or copying the client shows none of them.
 * @throws OrchestrationConfigError when they cannot be used
 */
export type Core = () => Config;

/** What every operation takes: a `PeaqosClient`, or what `createOrchestrationClient` returns. */
export interface OrchestrationClient {
  readonly [CORE]: Core;
}

/**
 * Makes a client for the functions of `@peaqos/sdk/orchestration`. It never throws: options that cannot be used make the calls reject
 * with an `OrchestrationConfigError`.
 * @example
 * const client = createOrchestrationClient({ orchestrationUrl: "https://orchestration.peaq.xyz", apiKey: process.env.PEAQOS_API_KEY });
 */
export function createOrchestrationClient(options: PeaqosClientOptions): OrchestrationClient {
  return withCore({}, createCore(copyOf(options)));
}

/** The options as they are now. Reading them may throw, making a client may not: it has none then. */
export function copyOf(options: PeaqosClientOptions | undefined): PeaqosClientOptions {
  try {
    return { ...options };
  } catch {
    return {};
  }
}

/** Puts a core where operations find it, out of sight of copies and printers. */
export function withCore<T extends object>(target: T, core: Core): T & OrchestrationClient {
  return Object.defineProperty(target, CORE, { value: core }) as T & OrchestrationClient;
}

/** @param said what has been warned of already */
export function createCore(options: PeaqosClientOptions, said: Set<string> = new Set()): Core {
  let config: Config | undefined;
  const warn = async (message: string) => {
    if (said.has(message)) return;
    said.add(message);
    try {
      await (options.onWarning ?? console.warn)(message);
    } catch {
      // A warning that cannot be given is no reason to fail.
    }
  };
  return () => {
    config ??= resolveConfig(options, warn);
    return config;
  };
}

/** @throws OrchestrationConfigError when it is not a client, or one that cannot be used */
export function configOf(client: OrchestrationClient): Config {
  const core = (client as Partial<OrchestrationClient> | undefined)?.[CORE];
  if (!core) throw new OrchestrationConfigError("client must be an OrchestrationClient.");
  return core();
}
