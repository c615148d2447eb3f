import type { Contract } from "../contract.ts";
import { oneTimeClasses } from "./one-time-classes.ts";

/** `types.gen.ts`: the contract's own types, so that a user of the SDK imports them from one place. */
export function typesReexport(schemaModule: string): string {
  const names = [...schemaModule.matchAll(/^export type (\w+) = components\[["']schemas["']\]/gm)].map(([, name]) =>
    String(name),
  );
  if (names.length === 0) throw new Error("The schema module has no root types.");
  // The SDK has classes of its own for these.
  const operationTypes = ["ClientErrorCode", "ErrorCodeOf", "OperationErrorCodes", "OperationId"];
  const wanted = [...operationTypes, ...names.filter((name) => !(name.replace(/ItemResponse$/, "") in oneTimeClasses))];
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.
export type { ${wanted.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).join(", ")} } from "@peaqos/types";
`;
}

/** `error-codes.gen.ts`: a constant per code. Those that clients make come from where they are made, and not a second time. */
export function errorCodesReexport(contract: Contract): string {
  const codes = [...(contract.components.schemas.ErrorCode?.enum ?? [])].sort();
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.
export { ERROR_CODE_BAD_RESPONSE, ERROR_CODE_INVALID_RESPONSE_SHAPE } from "@peaqos/client/core";
export { ${codes.map((code) => `ERROR_CODE_${code}`).join(", ")} } from "@peaqos/types";
`;
}
