import type { Execution } from "@peaqos/types";
import { accepted, ok } from "../api/reply.js";
import type { Ran } from "./ran.js";
import type { Recorded } from "./record-execution.js";

type Parts = Pick<Recorded, "run" | "outcome" | "route"> & Partial<Pick<Recorded, "task">>;

/** The answer to an execution: 202 with the handoff where the work goes on elsewhere, else 200 with the run. */
export function executionAnswer<Body extends object>(
  body: Body,
  ran: Ran,
  { run, outcome, ...around }: Parts,
): { readonly status: 200 | 202; readonly body: Body & { readonly execution: Execution } } {
  if (ran.status === "external") {
    return accepted({ ...body, execution: { statusCode: 202, handoff: ran.handoff, ...around } });
  }
  return ok({ ...body, execution: { statusCode: 200, run, outcome, ...around } });
}
