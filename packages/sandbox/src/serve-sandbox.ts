import { setMaxListeners } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import {
  type AnswerRequest,
  type BodyLimit,
  inProcessFetch,
  isLoopback,
  listen,
  type RequestHandler,
  requestHandler,
} from "@peaqos/server-kit";
import { operationTable } from "@peaqos/types";
import { type Deployment, operationAnswerer } from "./http/answer-request.js";
import { Closable } from "./http/closable.js";
import { CONTROL_PATH, controlAnswerer, isControl } from "./http/control.js";
import { rateLimiter } from "./http/rate-limit.js";
import { requestPath } from "./http/request-path.js";
import type { LocalRegistry } from "./identity/local-registry.js";
import { registryControls } from "./identity/registry-controls.js";
import { observer } from "./log/observer.js";
import type { Sandbox, SandboxOptions } from "./start-sandbox.js";
import type { Persistence } from "./store/persistence.js";
import { FAULT_HEADER, TRACE_HEADER } from "./testing/answer-tested.js";
import type { SandboxClock } from "./testing/clock.js";
import { FaultRules } from "./testing/fault-rules.js";
import type { Soon } from "./testing/soon.js";
import { createTestTools, faultControls } from "./testing/test-tools.js";
import { type Together, together as togetherWith } from "./testing/together.js";

const MAX_BODY_BYTES = 1024 * 1024;
/** A snapshot holds every record. */
const MAX_SNAPSHOT_BYTES = 256 * 1024 * 1024;
const OPERATIONS = Object.keys(operationTable).length;

interface Parts {
  /** `undefined` where identities are resolved over HTTP. */
  readonly registry: LocalRegistry | undefined;
  readonly clock: SandboxClock;
}

/** Serves a deployment over HTTP and in this process. */
export async function serveSandbox(options: SandboxOptions, deployment: Deployment, parts: Parts): Promise<Sandbox> {
  const { port = 0, host = "127.0.0.1", cors, log, testing } = options;
  const { config, persistence } = deployment;
  const { registry, clock } = parts;
  const closable = new Closable();
  const closing = new AbortController();
  // Each request that is held back listens to it.
  setMaxListeners(0, closing.signal);
  const faults = new FaultRules();
  const together = togetherWith({ persistence, registry, clock, faults });
  const soon: Soon = (work) => together.soon(work);
  await together.refresh();
  const limit = rateLimiter(config.rateLimitPerMinute, clock.now);
  const tools = createTestTools({ persistence, registry, clock, faults, together, limit });
  const control = controlAnswerer({ config, registry, tools });
  const observe = observer(log, clock.now);

  const withTools = (): RequestHandler => {
    const answer = operationAnswerer(deployment, { faults, together, closing: closing.signal });
    const answerAll: AnswerRequest = async (request) =>
      isControl(request.target) ? control(request) : (limit.check() ?? answer(request));
    const headers = { allowHeaders: [FAULT_HEADER, TRACE_HEADER], exposeHeaders: [TRACE_HEADER] };
    return closable.handler(
      requestHandler(upToDate(answerAll, together, persistence), { cors, withoutCors: CONTROL_PATH, observe, ...headers }),
    );
  };
  const withoutTools = (): RequestHandler => {
    const answer = operationAnswerer(deployment);
    const answerLimited: AnswerRequest = async (request) => limit.check() ?? answer(request);
    return closable.handler(
      requestHandler(upToDate(answerLimited, together, persistence), { cors, withoutCors: CONTROL_PATH, observe }),
    );
  };
  const inProcess = testing === false ? withoutTools() : withTools();
  // Whoever can reach the address can use what answers there, so other machines get the tools only where somebody asked for it.
  const isOpen = testing ?? isLoopback(host);
  const overHttp = isOpen === (testing !== false) ? inProcess : withoutTools();
  const server = await listen(overHttp, { port, host, maxBodyBytes: bodyLimit(isOpen) });

  let closed: Promise<void> | undefined;
  const close = () => {
    closing.abort();
    closed ??= closable
      .close()
      .then(() => together.settled())
      .then(() => server.close())
      .then(() => persistence.close());
    return closed;
  };
  return {
    url: server.url,
    operations: OPERATIONS,
    fetch: inProcessFetch(inProcess, bodyLimit(testing !== false), closing.signal),
    registry: registryControls(registry, soon),
    faults: faultControls(faults, soon),
    sign: tools.sign,
    now: clock.now,
    advance: (duration) => soon(() => clock.advance(duration)),
    setTime: (time) => {
      clock.set(time);
      const { offset } = clock;
      return soon(() => {
        clock.turn(offset);
        return clock.now();
      });
    },
    snapshot: () => closable.enter(tools.snapshot),
    restore: (snapshot) => closable.enter(() => tools.restore(snapshot)),
    reset: () => closable.enter(tools.reset),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** How long a check of health waits for a database that does not answer. */
const HEALTH_WAITS_MS = 500;

/** Answers by what testers set on any server of the database. */
function upToDate(answer: AnswerRequest, together: Together, { agreement }: Persistence): AnswerRequest {
  if (agreement === undefined) return answer;
  return async (request) => {
    // Where the database does not answer, what needs it says so.
    const refreshed = together.refresh().catch(() => undefined);
    const isHealth = /^(\/api\/v1)?\/health$/.test(requestPath(request.target));
    await (isHealth ? Promise.race([refreshed, delay(HEALTH_WAITS_MS, undefined, { ref: false })]) : refreshed);
    return answer(request);
  };
}

/** How large a body may be, with or without the tools of testers. */
function bodyLimit(withTools: boolean): BodyLimit {
  const restore = `${CONTROL_PATH}/restore`;
  return (target) => (withTools && requestPath(target) === restore ? MAX_SNAPSHOT_BYTES : MAX_BODY_BYTES);
}
