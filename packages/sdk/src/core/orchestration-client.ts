import { OrchestrationConfigError } from "@peaqos/client";
import type { PeaqosClientOptions } from "../options.js";
import { type Config, resolveConfig } from "./config.js";

/** Where a client keeps its core. */
export const CORE: unique symbol = Symbol("peaqos.core");

/** Options behind closures, so that printing or copying a client shows none of them. */
export interface Core {
  /** @throws OrchestrationConfigError when the options cannot be used */
  config(): Config;
  options(): PeaqosClientOptions;
  /** What has been warned of already. */
  said(): Set<string>;
}

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
  return withCore({}, createCore(options));
}

/** Puts a core where operations find it, out of sight of copies and printers. */
export function withCore<T extends object>(target: T, core: Core): T & OrchestrationClient {
  return Object.defineProperty(target, CORE, { value: core }) as T & OrchestrationClient;
}

export function createCore(options: PeaqosClientOptions | undefined, said: Set<string> = new Set()): Core {
  const given = { ...options };
  const warn = (message: string) => {
    if (!said.has(message)) (given.onWarning ?? console.warn)(message);
    said.add(message);
  };
  let config: Config | undefined;
  return { config: () => (config ??= resolveConfig(given, warn)), options: () => given, said: () => said };
}

/** @throws OrchestrationConfigError when it is not a client, or one that cannot be used */
export function configOf(client: OrchestrationClient): Config {
  const core = (client as Partial<OrchestrationClient> | undefined)?.[CORE];
  if (!core) throw new OrchestrationConfigError("client must be a PeaqosClient or an OrchestrationClient.");
  return core.config();
}
