import type { SendResult } from "@peaqos/client/core";
import type { OperationId } from "@peaqos/types";

/**
 * What the contract says about one operation. What a call has to do beyond sending, the row names as functions, so that an operation
 * without a query, for example, brings no code for queries into a bundle.
 */
export interface OperationRow {
  readonly method: string;
  readonly id: OperationId;
  /** The full path, with `{parameters}`. */
  readonly path: string;
  /** The platform key stays at home. */
  readonly keyless?: true;
  /** Takes the pairing token from the arguments that are left. Absent where none is taken. */
  readonly token?: (args: unknown[]) => string | undefined;
  /** Sending it twice may do something twice. */
  readonly once?: true;
  /** Writes the query, with the mark before it. */
  readonly query?: (values: object) => string;
  /** Writes the request body. */
  readonly body?: (params: unknown) => string | undefined;
  /** Finds what the contract marks as a secret in the request body. */
  readonly secrets?: (body: string) => string[];
  /** Checks the envelope of the answer. Absent where a success says nothing. */
  readonly read?: (body: unknown, result: SendResult) => unknown;
}
