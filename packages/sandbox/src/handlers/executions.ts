import { notFound } from "../api/failure.js";
import type { Handler, SteppedHandler } from "../api/handler.js";
import { ok } from "../api/reply.js";
import { orderExecution } from "../execution/execute-order.js";
import { runService } from "../execution/execute-service.js";
import { recordExecution } from "../execution/record-execution.js";
import { steppedExecution } from "../execution/stepped-execution.js";
import { findMachine } from "../identity/machine-guards.js";
import { listEnvelope, pageRequest } from "../store/cursor.js";

export const executeMarketOrder: SteppedHandler<"executeMarketOrder"> = steppedExecution(orderExecution);

export const executeMarketService: Handler<"executeMarketService"> = async (call) => {
  const { service, machineId, ran } = await runService(call);
  const { operation, input = {} } = call.body;
  const { task, route, run, outcome } = await recordExecution(call, { machineId, service, operation, input, ran });
  return ok({ service, execution: { statusCode: 200, task, route, run, outcome } });
};

export const getRoute: Handler<"getRoute"> = async ({ store, params: { routeId } }) => {
  const route = await store.routes.get(routeId);
  if (route === undefined) throw notFound("route", routeId);
  return ok({ item: route.item });
};

export const getOutcome: Handler<"getOutcome"> = async ({ store, params: { outcomeId } }) => {
  const outcome = await store.outcomes.get(outcomeId);
  if (outcome === undefined) throw notFound("outcome", outcomeId);
  return ok({ item: outcome.item });
};

export const listRuns: Handler<"listRuns"> = async (call) => {
  const { query, store } = call;
  if (query.machineId !== undefined) await findMachine(call, query.machineId);
  const where = query.machineId === undefined ? {} : { machine_id: query.machineId };
  return ok(listEnvelope("runs", await store.runs.page(where, pageRequest("runs", query))));
};

export const getRun: Handler<"getRun"> = async ({ store, params: { runId } }) => {
  const run = await store.runs.get(runId);
  if (run === undefined) throw notFound("run", runId);
  return ok({ item: run.item });
};
