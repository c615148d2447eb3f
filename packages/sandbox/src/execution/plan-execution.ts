import type { MarketService, PaymentHeaders } from "@peaqos/types";
import type { Call } from "../api/handler.js";
import { runNative } from "./native/index.js";
import { InvalidInput } from "./native/input.js";
import { failed } from "./native/native-call.js";
import type { Ran } from "./ran.js";
import { type RuntimeRequest, runtimeRequest } from "./runtime-request.js";
import { unsupported } from "./unsupported.js";

type Context = Pick<Call, "store" | "config" | "now">;

/** One operation of a service that a machine wants to be run. */
export interface Work {
  readonly machineId: string;
  readonly service: MarketService;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly payment?: PaymentHeaders | undefined;
}

/** How work gets done: its result is known at once, or the machine's own runtime has to be asked. */
export type Plan = { readonly ran: Ran } | { readonly request: RuntimeRequest };

/** Where a machine's own runtime can be called: what the other services still miss, nobody can send along. */
const RUNS_LOCALLY: ReadonlySet<string> = new Set(["native", "local-config-required", "credentials-required"]);

/**
 * Finds out how work gets done, and does it where that takes no time: native adapters are pure functions. Changes nothing.
 * @throws Refusal `EXECUTION_UNSUPPORTED`, or `ENDPOINT_UNREACHABLE` where the machine's runtime cannot be called
 */
export async function planExecution(call: Context, work: Work): Promise<Plan> {
  const { service, operation, input } = work;
  const cannot = (why: string) => unsupported(why, service.id, operation);
  const config = await call.store.skillConfigs.get(service.skillKey);
  if (config?.item.enabled === false) throw cannot("The operator has disabled the skill of the service.");
  if (!service.operations.includes(operation)) throw cannot("The service does not offer it.");
  if (service.executionMode === "external-handoff") {
    if (!service.handoff) throw cannot("The service does not say where it is handed off to.");
    return { ran: { status: "external", handoff: service.handoff } };
  }
  if (service.executionMode === "native" && service.accessMode === "local") {
    if (!RUNS_LOCALLY.has(service.integrationStatus)) throw cannot("The service is not set up on the machine.");
    return planLocally(call, work);
  }
  const hasCredentials = config?.item.hasCredentials ?? false;
  const ran = runNative({ service, operation, input, now: call.now, hasCredentials });
  if (ran === undefined) throw cannot("No adapter can run it.");
  return { ran };
}

async function planLocally(call: Context, work: Work): Promise<Plan> {
  try {
    return { request: await runtimeRequest(call, work) };
  } catch (cause) {
    if (cause instanceof InvalidInput) return { ran: failed("INVALID_INPUT", cause.message) };
    throw cause;
  }
}
