import { inspect } from "node:util";
import {
  type ClientOptions,
  createClient,
  type FetchLike,
  type NetworkErrorReason,
  OrchestrationNetworkError,
  type PeaqosHttpClient,
  type TransportName,
} from "@peaqos/client";
import { expect } from "vitest";

/** What a call can travel over here. The same holds for all of them. */
export const TRANSPORTS: readonly TransportName[] = ["fetch", "node"];

/** What a call throws, or a promise rejects with. Fails the test when neither happens. */
export async function failureOf(call: (() => unknown) | Promise<unknown>): Promise<unknown> {
  try {
    await (typeof call === "function" ? call() : call);
  } catch (error) {
    return error;
  }
  throw new Error("A failure was expected, but there was none.");
}

/** Expects that a call fails on the network, and why. */
export async function expectReason(reason: NetworkErrorReason, call: Promise<unknown>): Promise<OrchestrationNetworkError> {
  const error = await failureOf(call);
  expect(error).toBeInstanceOf(OrchestrationNetworkError);
  expect(error).toMatchObject({ kind: "network", reason });
  return error as OrchestrationNetworkError;
}

/** All that a log could show of an error. */
export function everythingIn(error: unknown): string {
  const { message, stack, cause } = error as Error;
  return [
    message,
    stack,
    String(error),
    JSON.stringify(error),
    inspect(error, { depth: 9, showHidden: true }),
    inspect(cause),
  ].join("\n");
}

/** A promise that is settled from outside. */
export function deferred<T = void>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

export interface SentRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
}

/** A client whose calls go nowhere: they are noted, and answered with `{}`. */
export function recordingClient(options: Partial<ClientOptions> = {}): { client: PeaqosHttpClient; sent: SentRequest[] } {
  const sent: SentRequest[] = [];
  const fetch: FetchLike = async (url, init) => {
    sent.push({ url, init, headers: new Headers(init.headers) });
    return new Response("{}");
  };
  return { client: createClient({ orchestrationUrl: "http://127.0.0.1:4010", fetch, ...options }), sent };
}
