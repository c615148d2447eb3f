import type { Contract } from "./contract.ts";
import type { Operation } from "./read-operations.ts";

/** `error-codes.gen.ts`: a constant per code, and the codes of every operation as types. */
export function errorCodesModule(contract: Contract, operations: readonly Operation[]): string {
  const codes = contract.components.schemas.ErrorCode?.enum ?? [];
  // Sorted, because neighbours that are alike compress best.
  const constants = [...codes].sort().map((code) => `export const ERROR_CODE_${code} = "${code}";`);
  const rows = operations.map((op) => `  readonly ${op.operationId}: ${op.errorCodes.map((code) => `"${code}"`).join(" | ")};`);
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.

${constants.join("\n")}

/** The codes that each operation can answer, the common ones included. */
export interface OperationErrorCodes {
${rows.join("\n")}
}

/** The codes that the operation \`Op\` can answer. A server may still send one that is not listed. */
export type ErrorCodeOf<Op extends keyof OperationErrorCodes> = OperationErrorCodes[Op];
`;
}
