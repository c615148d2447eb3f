import type { MarketService } from "@peaqos/types";

export interface NativeCall {
  readonly service: MarketService;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly now: Date;
  /** Whether the caller or the operator gave credentials for the provider. */
  readonly hasCredentials: boolean;
}

export type NativeResult =
  | { readonly status: "completed"; readonly result: unknown; readonly externalRef?: string }
  | { readonly status: "failed"; readonly errorCode: string; readonly errorMessage: string };

/** Runs one operation of one provider. It throws `InvalidInput` at a field that breaks its rule. */
export type NativeAdapter = (call: NativeCall) => NativeResult;

export function completed(result: unknown, externalRef?: string): NativeResult {
  return { status: "completed", result, ...(externalRef === undefined ? {} : { externalRef }) };
}

export function failed(errorCode: string, errorMessage: string): NativeResult {
  return { status: "failed", errorCode, errorMessage };
}
