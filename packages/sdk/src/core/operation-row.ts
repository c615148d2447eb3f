import type { OperationId } from "@peaqos/types";

/** What the contract says about one operation, as far as a call needs to know. */
export interface OperationRow {
  readonly id: OperationId;
  readonly method: string;
  /** The full path, with `{parameters}`. */
  readonly path: string;
  readonly auth: "platform" | "pairing" | "either" | "none";
  readonly envelope: "item" | "list" | "raw" | "none";
  readonly body?: "required" | "optional";
  /** The item may be `null`. */
  readonly nullable?: true;
  /** A POST that may be sent twice. */
  readonly idempotent?: true;
  /** The query parameters that cannot be left out. */
  readonly requiredQuery?: readonly string[];
  /** What has to hold for the body beyond its type. */
  readonly check?: (params: unknown) => void;
  /** Wraps an item that holds a secret which is shown once. */
  readonly wrap?: (item: never) => unknown;
}

/** What a caller passes to an operation. */
export interface CallInput {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: object | undefined;
  readonly params?: unknown;
  readonly pairingToken?: string | undefined;
  readonly options?: object | undefined;
}
