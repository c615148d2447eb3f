import type {
  OrchestrationApiError,
  OrchestrationConfigError,
  OrchestrationNetworkError,
  OrchestrationValidationError,
  ResponseHeaders,
} from "@peaqos/client/core";
import type { ClientErrorCode, ErrorCodeOf, OperationId } from "@peaqos/types";

/**
 * A call under way: a promise of the answer, with two more ways to wait for it. The request is sent at once, not when it is awaited.
 * @example
 * const { data, response } = await client.orchestration.getMachine("mach_rover7").withResponse();
 * console.log(response.status, data.item.displayName);
 */
export interface RequestPromise<T, Op extends OperationId> extends Promise<T> {
  /** The answer with the status and the headers it came with. */
  withResponse(): Promise<WithResponse<T>>;
  /** The answer or the error as a value, so that nothing is thrown and every error code can be handled by name. */
  result(): Promise<Result<T, Op>>;
}

/** An answer and how it arrived. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: ResponseInfo;
}

/** The status and the headers of an answer. */
export interface ResponseInfo {
  readonly status: number;
  readonly headers: ResponseHeaders;
}

/** How a call ended. */
export type Result<T, Op extends OperationId> = Success<T> | Failure<Op>;

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failure<Op extends OperationId> {
  readonly ok: false;
  readonly error: CallError<Op>;
}

/** Everything that a call can reject with. Look at `kind` first. */
export type CallError<Op extends OperationId> =
  | ApiErrorOf<Op>
  | OrchestrationNetworkError
  | OrchestrationConfigError
  | OrchestrationValidationError;

/** An error answer of the operation `Op`. */
export interface ApiErrorOf<Op extends OperationId> extends OrchestrationApiError {
  readonly code: ErrorCodeOf<Op> | ClientErrorCode | UnlistedCode;
}

declare const unlisted: unique symbol;

/** A code that this version of the contract does not list. It arrives as the server sent it. */
export type UnlistedCode = string & { readonly [unlisted]: true };

/** What a call learns on its way, for `withResponse`. */
export interface CallContext {
  response?: ResponseInfo;
}

export function requestPromise<T, Op extends OperationId>(promise: Promise<T>, context: CallContext): RequestPromise<T, Op> {
  // Methods on a plain promise: a subclass would cost a tick per await and cut the caller out of async stack traces.
  return Object.assign(promise, {
    withResponse: () => promise.then((data) => ({ data, response: context.response as ResponseInfo })),
    result: () =>
      promise.then(
        (value): Result<T, Op> => ({ ok: true, value }),
        (error: CallError<Op>): Result<T, Op> => ({ ok: false, error }),
      ),
  });
}
