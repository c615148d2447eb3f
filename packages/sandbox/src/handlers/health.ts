import type { Handler } from "../api/handler.js";
import { ok } from "../api/reply.js";
import { readinessChecks } from "../config/readiness.js";

export const checkHealth: Handler<"checkHealth"> = async () => ok({ ok: true });

export const getReadiness: Handler<"getReadiness"> = async (call) => {
  const checks = await readinessChecks(call);
  const ready = checks.every(({ status }) => status === "pass");
  return ok({ status: ready ? "ready" : "not_ready", checks });
};
