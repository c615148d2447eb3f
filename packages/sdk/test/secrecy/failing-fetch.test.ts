import { runInNewContext } from "node:vm";
import { type FetchLike, OrchestrationApiError, OrchestrationError, OrchestrationNetworkError } from "@peaqos/sdk";
import { describe, expect, it } from "vitest";
import { seededCall, TRACE, tracesIn } from "./canaries.ts";
import { callMethod, OPERATION_IDS } from "./operations.ts";
import { everythingIn, watch } from "./watch.ts";

/** All of a request in a text, as some libraries put it into their errors. */
function asText(url: string, { method, headers, body }: RequestInit): string {
  return `${method} ${url} failed: ${JSON.stringify(headers)} ${Object.values(headers ?? {})} ${body}`;
}

/** An error that holds its request wherever an error can hold something. */
function errorWithRequest(url: string, init: RequestInit): Error {
  const request = {
    url,
    method: init.method,
    headers: init.headers,
    body: init.body,
    data: JSON.parse(String(init.body ?? null)),
  };
  const below = Object.assign(new TypeError(asText(url, init)), { request: [[request]] });
  const error = Object.assign(new Error(asText(url, init), { cause: new AggregateError([below, asText(url, init)], "below") }), {
    code: "ECONNRESET",
    config: request,
    headers: new Headers(init.headers as Record<string, string>),
    pairs: new Map(Object.entries(init.headers ?? {})),
    json: JSON.stringify(request),
  });
  Object.defineProperty(error, "hidden", { value: { request } });
  return error;
}

async function afterFailure(id: (typeof OPERATION_IDS)[number], thrown: (url: string, init: RequestInit) => unknown) {
  const { apiKey, args } = seededCall(id);
  let original: unknown;
  const fetch: FetchLike = async (url, init) => {
    original = thrown(url, init);
    throw original;
  };
  const watched = await watch(fetch, { apiKey }, (client) => callMethod(client, id, ...args));
  return { ...watched, original };
}

describe("a fetch that fails with an error that holds the request", () => {
  it.each(OPERATION_IDS)("%s shows no secret of it: message, stack, fields, causes, events, console", async (id) => {
    const { error, seen, original } = await afterFailure(id, errorWithRequest);
    // The error did show its request.
    expect(everythingIn(original)).toMatch(TRACE);
    expect(error).toBeInstanceOf(OrchestrationNetworkError);
    expect(error).toMatchObject({ reason: "connection", operation: id });
    expect(tracesIn(seen)).toEqual([]);
    // What is no secret stays readable.
    const { cause } = error as Error;
    expect(cause).toBeInstanceOf(Error);
    expect(cause).toMatchObject({ code: "ECONNRESET" });
    expect((cause as Error).message).toContain(" failed: ");
  });

  it.each<readonly [string, (url: string, init: RequestInit) => unknown]>([
    ["a text", asText],
    ["a list", (url, init) => [url, [init]]],
    ["the request's own init", (_, init) => init],
    ["a Map", (url, init) => new Map<string, unknown>([[asText(url, init), init]])],
    ["Headers", (_, init) => new Headers(init.headers as Record<string, string>)],
    [
      "an error with the fetch API's Request, as ky throws",
      (url, init) => withField("request", new Request(url, { ...init, signal: null })),
    ],
    ["an error with the request under a symbol", (_, init) => withField(Symbol("request"), { headers: init.headers })],
    ["a plain object with a hidden field", (_, init) => Object.defineProperty({ a: 1 }, "headers", { value: init.headers })],
    ["an object with a getter that throws", (_, init) => Object.assign(unreadable(), { headers: init.headers })],
    ["an error of another realm, as in Jest", (url, init) => runInNewContext("new Error(text)", { text: asText(url, init) })],
    ["a Proxy that cannot be read", (_, init) => new Proxy({ headers: init.headers }, { ownKeys: unreadableKeys })],
    [
      "an error whose code is a secret",
      (_, init) => withField("code", new Headers(init.headers as HeadersInit).get("x-api-key")),
    ],
    ["an error of this package", (url, init) => new OrchestrationNetworkError("tls", asText(url, init), { cause: init.headers })],
    [
      "an answer of this package",
      (url, init) => new OrchestrationApiError("No.", { code: "A", statusCode: 400, details: asText(url, init) }),
    ],
    ["a function with the request as a field", (_, init) => Object.assign(() => 1, { headers: init.headers })],
    ["something very deep", (_, init) => nested(20_000, { headers: init.headers })],
  ])("%s shows no secret of it either", async (_, thrown) => {
    const { error, seen } = await afterFailure("createAgentPairing", thrown);
    expect(error).toBeInstanceOf(OrchestrationError);
    expect(tracesIn(seen)).toEqual([]);
    expect(tracesIn(deepest((error as Error).cause))).toEqual([]);
  });
});

function withField(name: PropertyKey, value: unknown): Error {
  return Object.assign(new Error("failed"), { [name]: value });
}

function unreadable(): object {
  return Object.defineProperty({}, "body", { enumerable: true, get: unreadableKeys });
}

function unreadableKeys(): never {
  throw new Error("unreadable");
}

function nested(levels: number, bottom: unknown): unknown {
  let at = bottom;
  for (let level = 0; level < levels; level++) at = { cause: at };
  return at;
}

/** What is at the bottom of nested causes, where no printer goes. */
function deepest(cause: unknown): string {
  let at = cause;
  while (typeof at === "object" && at !== null && "cause" in at) at = at.cause;
  return everythingIn(at);
}
