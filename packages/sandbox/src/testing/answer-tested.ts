import { setTimeout as delay } from "node:timers/promises";
import { type Answer, invalid, type ServerRequest } from "@peaqos/server-kit";
import type { OperationId } from "@peaqos/types";
import { type Fault, readFault } from "./fault.js";
import type { FaultRules } from "./fault-rules.js";
import { TestingError } from "./testing-error.js";
import type { Together } from "./together.js";
import { Trace } from "./trace.js";

export const FAULT_HEADER = "x-sandbox-fault";
export const TRACE_HEADER = "x-sandbox-trace";

/** What testers can do to single requests. */
export interface RequestTools {
  readonly faults: FaultRules;
  readonly together: Together;
  /** Aborted when the sandbox closes: nothing is held back any longer then. */
  readonly closing: AbortSignal;
}

/** A request of an operation. */
export interface Tested {
  readonly operationId: OperationId;
  readonly request: ServerRequest;
  readonly query: URLSearchParams;
}

/** What leads to the first page, whose cursor nobody knows. */
const INVENTED_CURSOR = "repeated";
const INVENTED = new RegExp(`[?&]cursor=${INVENTED_CURSOR}(&|$)`);

/** Whether a request is to be answered otherwise than as usual. */
export function isTested({ faults }: RequestTools, { headers, target }: ServerRequest): boolean {
  return !faults.isEmpty || headers[FAULT_HEADER] !== undefined || headers[TRACE_HEADER] !== undefined || INVENTED.test(target);
}

/**
 * Answers a request with what a tester wants to go wrong, and tells what happened.
 * @param carryOut answers it as usual
 */
export async function answerTested(
  tools: RequestTools,
  tested: Tested,
  carryOut: (trace?: Trace) => Promise<Answer>,
): Promise<Answer> {
  const { operationId, request, query } = tested;
  const cursor = query.get("cursor");
  if (cursor === INVENTED_CURSOR) query.delete("cursor");
  const trace = wantsTrace(request) ? new Trace(operationId) : undefined;
  const fault = await faultOf(tools, tested);
  if (fault !== undefined && "status" in fault) return fault;
  const answer =
    fault === undefined ? await carryOut(trace) : await withFault(tools, { ...tested, cursor }, fault, () => carryOut(trace));
  if (trace === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, [TRACE_HEADER]: trace.toHeader(answer) } };
}

function wantsTrace({ headers }: ServerRequest): boolean {
  const wanted = headers[TRACE_HEADER] ?? "";
  return wanted !== "" && wanted !== "0" && wanted !== "false";
}

/** That of the header, else that of a rule; or the answer to a header that cannot be met. */
async function faultOf(
  { faults, together }: RequestTools,
  { operationId, request }: Tested,
): Promise<Fault | Answer | undefined> {
  const text = request.headers[FAULT_HEADER];
  // What is applied so many times is counted over all servers.
  if (text === undefined && faults.isCounted(operationId)) return together.change(() => faults.take(operationId));
  if (text === undefined) return faults.take(operationId);
  try {
    return readFault(text, operationId, FAULT_HEADER);
  } catch (cause) {
    if (!(cause instanceof TestingError)) throw cause;
    return { ...invalid([{ path: `headers.${FAULT_HEADER}`, message: cause.rule }]), operationId };
  }
}

async function withFault(
  { closing }: RequestTools,
  { operationId, request, cursor }: Tested & { readonly cursor: string | null },
  fault: Fault,
  carryOut: () => Promise<Answer>,
): Promise<Answer> {
  const answer = fault.carriedOut ? await carryOut() : (fault.answer?.(request) ?? LOST);
  // The operation is carried out at once, so that what it did is certain even when nobody waits for its answer.
  if (fault.latencyMs > 0) await delay(fault.latencyMs, undefined, { signal: closing }).catch(() => undefined);
  const seen = fault.repeatsCursor ? withCursor(answer, cursor) : answer;
  return { ...seen, operationId, fault: fault.text, delivery: fault.delivery };
}

/** What stands for an answer that never arrives. */
const LOST: Answer = { status: 200, headers: {}, body: undefined };

/** A list whose next page is the same again. */
function withCursor(answer: Answer, cursor: string | null): Answer {
  if (answer.status >= 300) return answer;
  return { ...answer, body: { ...(answer.body as object), nextCursor: cursor ?? INVENTED_CURSOR } };
}
