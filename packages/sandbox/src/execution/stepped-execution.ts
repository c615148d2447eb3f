import type { OperationId } from "@peaqos/types";
import { Refusal } from "../api/failure.js";
import type { Call, Reply, SteppedHandler } from "../api/handler.js";
import { callRuntime } from "./call-runtime.js";
import type { Plan } from "./plan-execution.js";
import type { Ran } from "./ran.js";

/** The parts of an execution. Each is a transaction of its own. */
export interface ExecutionParts<Op extends OperationId, Claim> {
  /** Takes the work on, so that nobody else does, or refuses to. */
  claim(call: Call<Op>): Promise<{ readonly plan: Plan; readonly claimed: Claim }>;
  /** Writes down what came of it. */
  finish(call: Call<Op>, claimed: Claim, ran: Ran): Promise<Reply<Op>>;
  /** Puts everything back as it was, since nothing was done. */
  giveBack(call: Call<Op>, claimed: Claim): Promise<unknown>;
  /** Leaves it as failed, since nobody knows what was done. */
  giveUp(call: Call<Op>, claimed: Claim): Promise<unknown>;
}

/** For five minutes. After that the next start puts it right. */
const TRIES = 300;
const TRY_EVERY_MS = 1_000;

/** Answers an operation that executes work. No transaction is open while a machine's runtime is at it. */
export function steppedExecution<Op extends OperationId, Claim>(parts: ExecutionParts<Op, Claim>): SteppedHandler<Op> {
  return {
    steps: async (step) => {
      const { plan, claimed } = await step((call) => parts.claim(call));
      const finish = (ran: Ran) => step((call) => parts.finish(call, claimed, ran));
      try {
        if ("ran" in plan) return await finish(plan.ran);
        const ran = await callRuntime(plan.request);
        if (ran !== undefined) return await finish(ran);
        await step((call) => parts.giveBack(call, claimed));
        throw plan.request.unreachable;
      } catch (cause) {
        // What is refused is in a state of its own.
        const giveUp = () => step((call) => parts.giveUp(call, claimed));
        if (!(cause instanceof Refusal)) await giveUp().catch(() => tryLater(giveUp));
        throw cause;
      }
    },
  };
}

/** Where the database does not answer for a while, nobody else would give up in the place of a server that lives. */
function tryLater(work: () => Promise<unknown>, left = TRIES): void {
  if (left === 0) return;
  const again = () => work().catch((cause) => cause instanceof Refusal || tryLater(work, left - 1));
  setTimeout(() => void again(), TRY_EVERY_MS).unref();
}
