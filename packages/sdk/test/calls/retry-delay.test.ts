import { OrchestrationApiError, OrchestrationNetworkError, OrchestrationValidationError } from "@peaqos/sdk";
import { type OperationId, operationTable } from "@peaqos/types";
import { describe, expect, it } from "vitest";
import { retryDelay } from "../../src/core/retry.ts";
import { fetchFailure } from "./helpers.ts";

type Row = Parameters<typeof retryDelay>[0];
type Failure = Parameters<typeof retryDelay>[1];

/** The part of a row that decides. A GET, PUT or DELETE needs no mark to be repeated. */
function rowOf(method: string, idempotent = !["POST", "PATCH"].includes(method)): Row {
  return { method, ...(!idempotent && { once: true }) } as Partial<Row> as Row;
}

const answer = (statusCode: number, retryAfterMs?: number, code = "INTERNAL_ERROR") =>
  new OrchestrationApiError("No.", { statusCode, code, retryAfterMs });
const network = (reason: OrchestrationNetworkError["reason"], code?: string) =>
  new OrchestrationNetworkError(reason, "No.", code === undefined ? undefined : { cause: fetchFailure(code) });
const isRetried = (row: Row, error: Failure) => retryDelay(row, error, 0) !== undefined;

const TEMPORARY: [string, Failure][] = [
  ["a failing connection", network("connection")],
  ["a reset in the middle of the answer", network("connection", "ECONNRESET")],
  ["a timeout", network("timeout")],
  ["429", answer(429, undefined, "RATE_LIMITED")],
  ["502", answer(502)],
  ["503", answer(503)],
  ["504", answer(504)],
  ["502 with HTML", answer(502, undefined, "BAD_RESPONSE")],
  ["503 without its envelope", answer(503, undefined, "INVALID_RESPONSE_SHAPE")],
];
const UNSENT: [string, Failure][] = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"].map((code) => [
  code,
  network("connection", code),
]);
const LASTING: [string, Failure][] = [
  ...[400, 401, 403, 404, 405, 408, 409, 413, 415, 422, 500, 501].map((status): [string, Failure] => [
    String(status),
    answer(status),
  ]),
  ["a redirect", network("redirect")],
  ["a TLS failure", network("tls", "CERT_HAS_EXPIRED")],
  ["an answer that is too large", network("too_large")],
  ["an abort", network("aborted")],
  ["BAD_RESPONSE with 200", answer(200, undefined, "BAD_RESPONSE")],
  ["INVALID_RESPONSE_SHAPE with 200", answer(200, undefined, "INVALID_RESPONSE_SHAPE")],
  ["an argument that is refused", new OrchestrationValidationError("limit", "must be an integer")],
];

describe.each([
  ["GET", rowOf("GET")],
  ["PUT", rowOf("PUT")],
  ["DELETE", rowOf("DELETE")],
  ["a POST that is marked idempotent", rowOf("POST", true)],
])("%s", (_, row) => {
  it.each([...TEMPORARY, ...UNSENT])("is retried after %s", (_name, error) => {
    expect(isRetried(row, error)).toBe(true);
  });

  it.each(LASTING)("is not retried after %s", (_name, error) => {
    expect(isRetried(row, error)).toBe(false);
  });
});

describe.each([
  ["POST", rowOf("POST")],
  ["PATCH", rowOf("PATCH")],
])("%s", (_, row) => {
  it.each(UNSENT)("is retried after %s: nothing was sent", (_name, error) => {
    expect(isRetried(row, error)).toBe(true);
  });

  it.each([...TEMPORARY, ...LASTING])("is not retried after %s", (_name, error) => {
    expect(isRetried(row, error)).toBe(false);
  });

  it.each([
    "ECONNRESET",
    "EPIPE",
    "UND_ERR_SOCKET",
    "UND_ERR_HEADERS_TIMEOUT",
    "UND_ERR_BODY_TIMEOUT",
    "ETIMEDOUT",
    "EHOSTUNREACH",
  ])(
    // EHOSTUNREACH also ends a connection whose route is lost while it waits for the answer.
    "is not retried after %s: the request may have arrived",
    (code) => {
      expect(isRetried(row, network("connection", code))).toBe(false);
    },
  );

  it("is not retried after a timeout, even if a connection was refused before it", () => {
    expect(isRetried(row, network("timeout", "ECONNREFUSED"))).toBe(false);
  });
});

describe("every operation of the contract", () => {
  const operations = Object.entries(operationTable) as [OperationId, (typeof operationTable)[OperationId]][];

  it.each(operations)("%s is repeated exactly if the contract calls it idempotent", (_, { method, idempotent }) => {
    const row = rowOf(method, idempotent);
    expect(isRetried(row, answer(503))).toBe(idempotent);
    expect(isRetried(row, network("timeout"))).toBe(idempotent);
    expect(isRetried(row, network("connection", "ECONNREFUSED"))).toBe(true);
    expect(isRetried(row, answer(500))).toBe(false);
  });
});

describe("the wait", () => {
  const wait = (retried: number, random: number) => retryDelay(rowOf("GET"), answer(503), retried, () => random);

  it("is random between 0 and half a second, doubled with each retry, and never more than 8 s", () => {
    const most = [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000];
    expect(most.map((_, retried) => wait(retried, 0))).toEqual(most.map(() => 0));
    expect(most.map((_, retried) => wait(retried, 0.5))).toEqual(most.map((ms) => ms / 2));
    expect(most.map((_, retried) => wait(retried, 1))).toEqual(most);
    expect(wait(5_000, 1)).toBe(8_000);
  });

  it("is never the same for every client by default", () => {
    const waits = Array.from({ length: 20 }, () => retryDelay(rowOf("GET"), answer(503), 3) ?? -1);
    expect(new Set(waits).size).toBeGreaterThan(1);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...waits)).toBeLessThanOrEqual(4_000);
  });

  it.each([
    [0, 0],
    [1_000, 1_000],
    [60_000, 60_000],
    [60_001, undefined],
    [86_400_000, undefined],
  ])("of %i ms that the server asks for becomes %s", (retryAfterMs, expected) => {
    expect(retryDelay(rowOf("GET"), answer(429, retryAfterMs), 0, () => 1)).toBe(expected);
  });
});
