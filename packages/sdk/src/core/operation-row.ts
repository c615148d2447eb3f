import type { SendResult } from "@peaqos/client/core";
import type { OperationId } from "@peaqos/types";
import type { PairingRequestOptions } from "../options.js";

/**
 * What the contract says about one operation. What a call has to do beyond sending, the row names as functions, so that an operation
 * without a query, for example, brings no code for queries into a bundle.
 */
export interface OperationRow {
  readonly id: OperationId;
  readonly method: string;
  /** The full path, with `{parameters}`. */
  readonly path: string;
  /** The platform key stays at home. */
  readonly keyless?: true;
  /** Finds the pairing token among what the caller passed. Absent where none is taken. */
  readonly token?: (input: CallInput, options: PairingRequestOptions) => string | undefined;
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

/** What a caller passes to an operation. */
export interface CallInput {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: object | undefined;
  readonly params?: unknown;
  readonly pairingToken?: string | undefined;
  readonly options?: object | undefined;
}
