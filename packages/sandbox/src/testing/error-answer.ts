import type { Answer } from "@peaqos/server-kit";
import { type OperationId, operationTable } from "@peaqos/types";
import { errorExamples, ownExamples } from "./error-examples.gen.js";

/** The codes that the contract documents for an operation. */
export function documentedCodes(operationId: OperationId): readonly string[] {
  return operationTable[operationId].errorCodes;
}

/** The contract's own example of an answer with a code, `undefined` where the operation does not document it. */
export function errorAnswer(operationId: OperationId, code: string): Answer | undefined {
  if (!documentedCodes(operationId).includes(code)) return undefined;
  const [status, body] = errorExamples[ownExamples[operationId]?.[code] ?? code] ?? [];
  return status === undefined ? undefined : { status, headers: {}, body };
}
