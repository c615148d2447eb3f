import { randomBytes } from "node:crypto";
import {
  type AnswerRequest,
  type HandlerOptions,
  inProcessFetch,
  isLoopback,
  listen,
  type Observation,
  originProblem,
  requestHandler,
} from "@peaqos/server-kit";
import { operationTable } from "@peaqos/types";
import { createCatalog } from "./catalog/catalog.js";
import type { Config } from "./config/config.js";
import { ConfigError } from "./config/config-error.js";
import { checkConfig, readConfig } from "./config/read-config.js";
import { recoverExecutions } from "./execution/recover.js";
import { operationAnswerer } from "./http/answer-request.js";
import { Closable } from "./http/closable.js";
import { CONTROL_PATH, controlAnswerer, isControl } from "./http/control.js";
import { rateLimiter } from "./http/rate-limit.js";
import { LocalRegistry } from "./identity/local-registry.js";
import { McrRegistry } from "./identity/mcr-registry.js";
import { registryControls } from "./identity/registry-controls.js";
import { logEntry } from "./log/log-entry.js";
import { stackOf } from "./log/log-lines.js";
import { readControllers, readSeed } from "./seed/read-seed.js";
import type { Sandbox, SandboxOptions } from "./start-sandbox.js";
import { openSqlite } from "./store/open-sqlite.js";
import type { Persistence } from "./store/persistence.js";
import { signer } from "./testing/sign.js";

const MAX_BODY_BYTES = 1024 * 1024;
const OPERATIONS = Object.keys(operationTable).length;

/** A sandbox that runs, and what there is to say about it. */
export interface Launched {
  readonly sandbox: Sandbox;
  readonly config: Config;
  readonly services: number;
}

/** Reads everything first and opens the database last, so that little has to be undone when something is wrong. */
export async function launchSandbox(options: SandboxOptions): Promise<Launched> {
  const { db = options.env?.PEAQOS_SANDBOX_DB || ":memory:", cors, host = "127.0.0.1", now = () => new Date() } = options;
  // The driver would take a URL for a database on another machine.
  if (db === "" || /^[a-z][a-z\d+.-]*:\/\//i.test(db)) throw new ConfigError("db must be the name of a file, or :memory:.");
  const problem = cors === undefined ? undefined : originProblem(cors);
  if (problem !== undefined) throw new ConfigError(`cors ${problem}.`);
  const { config: given, makesUpSecret } = await readConfig(options);
  checkConfig(given, host);
  const seed = await readSeed(options.seed);
  const controllers = options.controllers === undefined ? seed.controllers : readControllers(options.controllers);
  const { identities, registryOutage: outage, services } = seed;
  const registry = given.mcrApiUrl === undefined ? new LocalRegistry({ controllers, identities, outage }) : undefined;
  const catalog = createCatalog(services);

  const persistence = await openSqlite(db, () => now().getTime());
  try {
    await recoverExecutions(persistence, now());
    const config = makesUpSecret ? { ...given, agentPairingSessionSecret: await madeUpSecret(persistence) } : given;
    const resolver = registry ?? new McrRegistry(config.mcrApiUrl ?? "");
    const deployment = { config, persistence, catalog, registry: resolver, now };
    const sandbox = await serve(options, operationAnswerer(deployment), { config, persistence, registry, now });
    return { sandbox, config, services: catalog.services.length };
  } catch (cause) {
    await persistence.close();
    throw cause;
  }
}

/** Stays with the database, so that sessions outlive a restart. */
function madeUpSecret(persistence: Persistence): Promise<string> {
  return persistence.meta("session-secret", () => randomBytes(32).toString("hex"));
}

interface Parts {
  readonly config: Config;
  readonly persistence: Persistence;
  readonly registry: LocalRegistry | undefined;
  readonly now: () => Date;
}

async function serve(
  { port = 0, host = "127.0.0.1", cors, log }: SandboxOptions,
  answerOperation: ReturnType<typeof operationAnswerer>,
  { config, persistence, registry, now }: Parts,
): Promise<Sandbox> {
  const closable = new Closable();
  const reset = async () => {
    await persistence.clear();
    registry?.reset();
  };
  const control = controlAnswerer({ config, registry, now, reset });
  const limit = rateLimiter(config.rateLimitPerMinute, now);
  const answerLimited: AnswerRequest = async (request) => limit() ?? answerOperation(request);
  const options: HandlerOptions = { cors, withoutCors: CONTROL_PATH, observe: observer(log, now) };
  const inProcess = closable.handler(
    requestHandler((request) => (isControl(request.target) ? control(request) : answerLimited(request)), options),
  );
  // Whoever can reach the address can use what answers there, so from other machines there is nothing to control.
  const overHttp = isLoopback(host) ? inProcess : closable.handler(requestHandler(answerLimited, options));
  const server = await listen(overHttp, { port, host, maxBodyBytes: MAX_BODY_BYTES });

  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= closable
      .close()
      .then(() => server.close())
      .then(() => persistence.close());
    return closing;
  };
  return {
    url: server.url,
    operations: OPERATIONS,
    fetch: inProcessFetch(inProcess, MAX_BODY_BYTES),
    registry: registryControls(registry),
    sign: signer(now),
    reset: () => closable.enter(reset),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Without a log, only what was thrown inside the sandbox is told. */
function observer(log: SandboxOptions["log"], now: () => Date): (observation: Observation) => void {
  return (observation) => {
    if (log === undefined) {
      if (observation.cause !== undefined) console.error(stackOf(observation.cause));
      return;
    }
    try {
      log(logEntry(observation, now()));
    } catch (cause) {
      // A log that fails must not fail the request.
      console.error(stackOf(cause));
    }
  };
}
