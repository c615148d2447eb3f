import type { Operation } from "./read-operations.ts";

/** `operations.gen.ts`: one row per operation, for whoever needs the contract as data. */
export function operationsModule(operations: readonly Operation[]): string {
  const rows = operations.map(
    (op) => `
  /** ${op.summary}. */
  ${op.operationId}: {
    method: "${op.method}",
    path: "${op.path}",
    auth: "${op.auth}",
    envelope: "${op.envelope}",
    body: "${op.body}",
    paginated: ${op.paginated},
    idempotent: ${op.idempotent},
    experimental: ${op.experimental},
    successStatuses: ${JSON.stringify(op.successStatuses)},
    errorCodes: ${JSON.stringify(op.errorCodes)},
  },`,
  );
  const keyless = [...new Set(operations.filter((op) => op.auth === "none").map((op) => op.path))];
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.

/** Every operation of the contract by its operationId. \`path\` is the full path, with \`{parameters}\`. */
export const operationTable = {${rows.join("")}
} as const;

/** The name of an operation: the same in the contract, the client, the SDK, the mock and the sandbox. */
export type OperationId = keyof typeof operationTable;

/** The paths of the operations that take no credential. */
export const keylessPaths = ${JSON.stringify(keyless)} as const;
`;
}
