// Generated from spec/ by `npm run generate`. Do not edit.
export type { ClientErrorCode, ErrorCodeOf, OperationErrorCodes, OperationId } from "@peaqos/types";
