import type { Sandbox } from "@peaqos/sandbox";
import type { OperationId } from "@peaqos/types";

/** What the sandbox itself says that can go wrong with an operation, without what stands behind `=`. */
export function offeredFaults(sandbox: Sandbox, operationId: OperationId): readonly string[] {
  try {
    sandbox.faults.add({ operationId, fault: "no-such-fault" });
  } catch (error) {
    const offered = / for \w+: (.+?)\.?$/.exec(String(error))?.[1]?.split(", ") ?? [];
    return offered.map(kindOf);
  }
  throw new Error("The sandbox takes a fault that nobody knows.");
}

/** A fault as it is asked for, without what stands behind `=`. */
export const kindOf = (fault: string): string => fault.replace(/=.*/s, "");

/** Whether a fault is a documented refusal. */
export const isCode = (kind: string): boolean => /^[A-Z_]+$/.test(kind);
