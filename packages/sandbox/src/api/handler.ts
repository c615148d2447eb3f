import type { OperationId, operations } from "@peaqos/types";
import type { Catalog } from "../catalog/catalog.js";
import type { Config } from "../config/config.js";
import type { IdentityRecord } from "../identity/registry.js";
import type { PairingRecord, Store } from "../store/store.js";

type JsonOf<Content> = Content extends { readonly content: { readonly "application/json": infer Body } } ? Body : undefined;

/** The JSON body of an operation's request; `undefined` where it may be left out, or there is none. */
export type BodyOf<Op extends OperationId> = operations[Op] extends { readonly requestBody: infer Request }
  ? JsonOf<Request>
  : operations[Op] extends { readonly requestBody?: infer Request }
    ? JsonOf<NonNullable<Request>> | undefined
    : undefined;

/** The query of an operation, read and validated. */
export type QueryOf<Op extends OperationId> = NonNullable<operations[Op]["parameters"]["query"]>;

/** The path parameters of an operation, decoded. */
export type ParamsOf<Op extends OperationId> = operations[Op]["parameters"] extends { readonly path: infer Path }
  ? Path
  : unknown;

type Responses<Op extends OperationId> = operations[Op]["responses"];
type SuccessStatus<Op extends OperationId> = Extract<keyof Responses<Op>, 200 | 201 | 202 | 204>;

/** The success answers of an operation. Everything else is a thrown `Refusal`. */
export type Reply<Op extends OperationId> = {
  [Status in SuccessStatus<Op>]: { readonly status: Status; readonly body: JsonOf<Responses<Op>[Status]> };
}[SuccessStatus<Op>];

/** What happened, for the audit log. `payload` must hold nothing secret. */
export interface AuditEntry {
  /** `<resource>.<what happened>`, for example `order.confirmed`. */
  readonly type: string;
  readonly resourceType: string;
  readonly resourceId: string;
  readonly machineId: string | null;
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Who did it. By default the pairing of the request's token, else the operator. */
  readonly actor?: string;
}

/** Everything that a handler works with. */
export interface Call<Op extends OperationId = OperationId> {
  readonly operationId: Op;
  readonly params: ParamsOf<Op>;
  readonly query: QueryOf<Op>;
  readonly body: BodyOf<Op>;
  /** The pairing of the request's valid pairing token, `undefined` without one. */
  readonly pairing: PairingRecord | undefined;
  /**
   * The database. Handlers of GET read with it; those of other verbs run inside one transaction, which is rolled back when they
   * throw and run again when another one was faster. So a handler must not change anything else.
   */
  readonly store: Store;
  readonly catalog: Catalog;
  readonly config: Config;
  /** The time of the request. */
  readonly now: Date;
  /** Records a change of state, in the transaction of the call. */
  audit(entry: AuditEntry): Promise<void>;
  /**
   * What the identity registry says of an identity, `undefined` when it does not know it.
   * @throws Refusal `PEAQOS_IDENTITY_UNAVAILABLE` when it cannot be reached
   */
  identity(identityRef: string): Promise<IdentityRecord | undefined>;
  /**
   * The result of work outside the database, such as a call over the network. No transaction is open meanwhile: the handler is
   * rolled back, and run again from its start with the result at hand. `key` names the work within this request.
   */
  outside<T>(key: string, work: () => Promise<T>): Promise<T>;
}

/** Answers one operation. */
export type Handler<Op extends OperationId> = (call: Call<Op>) => Promise<Reply<Op>>;

/**
 * Answers one operation in several transactions, so that others see the state in between. `step` runs a part like a handler of its
 * own: in a transaction, which is committed when it returns.
 */
export interface SteppedHandler<Op extends OperationId> {
  readonly steps: (step: <T>(part: (call: Call<Op>) => Promise<T>) => Promise<T>) => Promise<Reply<Op>>;
}
