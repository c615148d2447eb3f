import { type Answer, type AnswerRequest, readJson, routeFinder, type ServerRequest } from "@peaqos/server-kit";
import { type OperationId, operationTable } from "@peaqos/types";
import { Refusal } from "../api/failure.js";
import type { Call, Handler, SteppedHandler } from "../api/handler.js";
import type { Catalog } from "../catalog/catalog.js";
import type { Config } from "../config/config.js";
import { answerProblem } from "../contract/validate.js";
import { handlers } from "../handlers/handlers.js";
import type { IdentityRegistry } from "../identity/registry.js";
import { resolveIdentity } from "../identity/resolve-identity.js";
import type { Persistence } from "../store/persistence.js";
import type { Store } from "../store/store.js";
import { answerTested, isTested, type RequestTools } from "../testing/answer-tested.js";
import type { Trace } from "../testing/trace.js";
import { tracedStore } from "../testing/traced-store.js";
import { authenticate } from "./authenticate.js";
import { checkBody } from "./check-body.js";
import { readHeartbeat } from "./read-heartbeat.js";
import { readQuery } from "./read-query.js";
import { Runner } from "./run-call.js";

/** What requests are answered with. */
export interface Deployment {
  readonly config: Config;
  readonly persistence: Persistence;
  readonly catalog: Catalog;
  readonly registry: IdentityRegistry;
  readonly now: () => Date;
}

interface OperationRoute {
  readonly operationId: OperationId;
  readonly method: string;
  readonly path: string;
}

const routes: readonly OperationRoute[] = [
  ...Object.entries(operationTable).map(([operationId, { method, path }]) => ({
    operationId: operationId as OperationId,
    method,
    path,
  })),
  // One released client asks here.
  { operationId: "checkHealth", method: "GET", path: "/api/v1/health" },
];

/**
 * Answers the operations of the contract. Every answer is held to the contract before it leaves.
 * @param tools `undefined` where requests must not ask for faults and traces
 */
export function operationAnswerer(deployment: Deployment, tools?: RequestTools): AnswerRequest {
  const find = routeFinder(routes);
  return async (request) => {
    const found = find(request.method, request.target);
    if ("status" in found) return found;
    const { operationId } = found.route;
    if (tools === undefined || !isTested(tools, request)) return answerOperation(deployment, operationId, { request, ...found });
    const tested = { operationId, request, query: found.query };
    return answerTested(tools, tested, (trace) => answerOperation(deployment, operationId, { request, ...found }, trace));
  };
}

async function answerOperation(
  deployment: Deployment,
  operationId: OperationId,
  found: Omit<Asked, "json">,
  trace?: Trace,
): Promise<Answer> {
  const json = readJson(found.request);
  if ("refusal" in json) return { ...json.refusal, operationId };
  const answer = await settle(() => run(deployment, operationId, { ...found, json }, trace));
  const problem = answerProblem(operationId, answer.status, answer.body);
  if (problem !== undefined) throw new Error(`The answer of ${operationId} breaks the contract: ${problem}`);
  return { ...answer, operationId };
}

async function settle(work: () => Promise<{ readonly status: number; readonly body: unknown }>): Promise<Answer> {
  try {
    return { headers: {}, ...(await work()) };
  } catch (cause) {
    if (cause instanceof Refusal) return cause.answer;
    throw cause;
  }
}

interface Asked {
  readonly request: ServerRequest;
  readonly json: { readonly body?: unknown };
  readonly query: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
}

/** Who makes a request. */
type Caller = Pick<Call, "pairing">;

function run(
  deployment: Deployment,
  operationId: OperationId,
  asked: Asked,
  trace: Trace | undefined,
): Promise<{ status: number; body: unknown }> {
  const runner = new Runner(deployment.persistence);
  const handler = handlers[operationId] as Handler<OperationId> | SteppedHandler<OperationId>;
  const isRead = operationTable[operationId].method === "GET";
  // Who calls is settled by the first step. A token that expires during a long execution must not stop its end from being recorded.
  const known: Caller[] = [];
  const step = async <T>(part: (call: Call) => Promise<T>): Promise<T> => {
    const done = await runner[isRead ? "read" : "write"](async (store, outside) => {
      trace?.attempt();
      const seen = trace === undefined ? store : tracedStore(store, trace);
      const call = await prepareCall(deployment, operationId, asked, seen, outside, { caller: known[0], trace });
      return { caller: { pairing: call.pairing }, result: await part(call) };
    });
    trace?.committed();
    known.push(done.caller);
    return done.result;
  };
  return "steps" in handler ? handler.steps(step) : step(handler);
}

async function prepareCall(
  { config, catalog, registry, now: clock }: Deployment,
  operationId: OperationId,
  { request, json, query: search, params }: Asked,
  store: Store,
  outside: Call["outside"],
  { caller, trace }: { readonly caller: Caller | undefined; readonly trace: Trace | undefined },
): Promise<Call> {
  const now = clock();
  const { pairing } = caller ?? { pairing: await authenticate(operationId, request.headers, store, config, now) };
  trace?.authenticated(pairing, config);
  const query = readQuery(operationId, search);
  const body = operationId === "machineAgentHeartbeat" ? readHeartbeat(json.body) : json.body;
  checkBody(operationId, body, config);
  return {
    operationId,
    params,
    query: query as Call["query"],
    body: body as Call["body"],
    pairing,
    store,
    catalog,
    config,
    now,
    outside,
    identity: (identityRef) => resolveIdentity(registry, identityRef, outside),
    async audit({ type, resourceType, resourceId, machineId, payload = {}, actor = pairing?.id ?? "operator" }) {
      const id = store.auditEvents.newId();
      await store.auditEvents.insert(
        { id, actor, type, resourceType, resourceId, payload, createdAt: now.toISOString() },
        { machineId },
      );
    },
  };
}
