import { randomBytes } from "node:crypto";
import { originProblem } from "@peaqos/server-kit";
import { createCatalog } from "./catalog/catalog.js";
import type { Config } from "./config/config.js";
import { ConfigError } from "./config/config-error.js";
import { checkConfig, readConfig } from "./config/read-config.js";
import { recoverExecutions, watchExecutions } from "./execution/recover.js";
import { LocalRegistry } from "./identity/local-registry.js";
import { McrRegistry } from "./identity/mcr-registry.js";
import { readControllers, readSeed } from "./seed/read-seed.js";
import { serveSandbox } from "./serve-sandbox.js";
import type { Sandbox, SandboxOptions } from "./start-sandbox.js";
import { checkDatabase, openDatabase } from "./store/open-database.js";
import type { Persistence } from "./store/persistence.js";
import { SandboxClock } from "./testing/clock.js";
import { readTesting } from "./testing/read-testing.js";

/** A sandbox that runs, and what there is to say about it. */
export interface Launched {
  readonly sandbox: Sandbox;
  readonly config: Config;
  readonly services: number;
}

/** Reads everything first and opens the database last, so that little has to be undone when something is wrong. */
export async function launchSandbox(options: SandboxOptions): Promise<Launched> {
  const { db = options.env?.PEAQOS_SANDBOX_DB || ":memory:", cors, host = "127.0.0.1" } = options;
  checkDatabase(db);
  const problem = cors === undefined ? undefined : originProblem(cors);
  if (problem !== undefined) throw new ConfigError(`cors ${problem}.`);
  const testing = readTesting(options);
  const { config: given, makesUpSecret } = await readConfig(options);
  checkConfig(given, host);
  const seed = await readSeed(options.seed);
  const controllers = options.controllers === undefined ? seed.controllers : readControllers(options.controllers);
  const { identities, registryOutage: outage, services } = seed;
  const registry = given.mcrApiUrl === undefined ? new LocalRegistry({ controllers, identities, outage }) : undefined;
  const catalog = createCatalog(services);
  const clock = new SandboxClock(options.now);
  const { now } = clock;

  const opened = await openDatabase(db, () => now().getTime());
  try {
    await recoverExecutions(opened, now());
    const persistence = watchExecutions(opened, now);
    const config = makesUpSecret ? { ...given, agentPairingSessionSecret: await madeUpSecret(persistence) } : given;
    const resolver = registry ?? new McrRegistry(config.mcrApiUrl ?? "");
    const deployment = { config, persistence, catalog, registry: resolver, now };
    const sandbox = await serveSandbox({ ...options, testing }, deployment, { registry, clock });
    return { sandbox, config, services: catalog.services.length };
  } catch (cause) {
    await opened.close();
    throw cause;
  }
}

/** Stays with the database, so that sessions outlive a restart. */
function madeUpSecret(persistence: Persistence): Promise<string> {
  return persistence.meta("session-secret", () => randomBytes(32).toString("hex"));
}
