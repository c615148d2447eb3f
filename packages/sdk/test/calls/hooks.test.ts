import type { ErrorEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "@peaqos/sdk";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failureOf } from "../../../client/test/helpers.ts";
import { type Answer, anything, errorAnswer, fetchFailure, stubbedClient } from "./helpers.ts";

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Hooks that note what they are told, in order. */
function noted() {
  const events: [string, RequestEvent | ResponseEvent | ErrorEvent | RetryEvent][] = [];
  const note = (name: string) => (event: (typeof events)[number][1]) => void events.push([name, event]);
  const hooks: Hooks = {
    onRequest: note("onRequest"),
    onResponse: note("onResponse"),
    onError: note("onError"),
    onRetry: note("onRetry"),
  };
  return { hooks, events, names: () => events.map(([name, { attempt }]) => `${name} ${attempt}`) };
}

describe("hooks are told of", () => {
  it("one request and one response when a call succeeds", async () => {
    const { hooks, events, names } = noted();
    const answer = () => Response.json({ item: {} }, { headers: { "x-request-id": "req_7" } });
    await stubbedClient(answer, { hooks }).client.orchestration.updateMachine("mach_rover7", { displayName: "b" });
    expect(names()).toEqual(["onRequest 1", "onResponse 1"]);
    const where = { operation: "updateMachine", method: "PATCH", url: "https://deployment.example/api/v1/machines/mach_rover7" };
    expect(events[0]?.[1]).toMatchObject({ ...where, attempt: 1, body: { displayName: "b" } });
    expect(events[1]?.[1]).toMatchObject({ ...where, attempt: 1, status: 200, headers: { "x-request-id": "req_7" } });
    expect(Reflect.get(events[1]?.[1] ?? {}, "durationMs")).toBeGreaterThanOrEqual(0);
  });

  it("each attempt, each wait with its error, and one error when the call fails for good", async () => {
    const { hooks, events, names } = noted();
    const { client } = stubbedClient(() => errorAnswer(503, "INTERNAL_ERROR"), { hooks, maxRetries: 2 });
    const error = await failureOf(client.orchestration.listMachines());
    expect(names()).toEqual([
      ...["onRequest 1", "onResponse 1", "onRetry 1"],
      ...["onRequest 2", "onResponse 2", "onRetry 2"],
      ...["onRequest 3", "onResponse 3", "onError 3"],
    ]);
    const [retry, last] = [events[2]?.[1] as RetryEvent, events[8]?.[1] as ErrorEvent];
    expect(retry).toMatchObject({ operation: "listMachines", delayMs: 0, error: { kind: "api", statusCode: 503 } });
    expect(last.error).toBe(error);
  });

  it("no response when none arrives", async () => {
    const { hooks, names } = noted();
    await stubbedClient(() => Promise.reject(fetchFailure("ECONNRESET")), { hooks })
      .client.orchestration.listMachines()
      .result();
    expect(names()).toEqual(["onRequest 1", "onError 1"]);
  });

  it("no error when a retry helps", async () => {
    const { hooks, names } = noted();
    const answer: Answer = (nth, init) => (nth === 1 ? Promise.reject(fetchFailure("ECONNRESET")) : anything(nth, init));
    await stubbedClient(answer, { hooks, maxRetries: 1 }).client.orchestration.listMachines();
    expect(names()).toEqual(["onRequest 1", "onRetry 1", "onRequest 2", "onResponse 2"]);
  });

  it("a response and an error when the answer cannot be read", async () => {
    const { hooks, names } = noted();
    await stubbedClient(() => new Response("no"), { hooks })
      .client.orchestration.listMachines()
      .result();
    expect(names()).toEqual(["onRequest 1", "onResponse 1", "onError 1"]);
  });

  it("an error, and no request, when an argument is refused", async () => {
    const { hooks, events, names } = noted();
    const error = await failureOf(stubbedClient(anything, { hooks }).client.orchestration.listMachines({ limit: 0 }));
    expect(names()).toEqual(["onError 1"]);
    expect(Reflect.get(events[0]?.[1] ?? {}, "error")).toBe(error);
  });

  it("the wait that the server asks for", async () => {
    const { hooks, events } = noted();
    const answer: Answer = (nth, init) =>
      nth === 1 ? errorAnswer(429, "RATE_LIMITED", { "retry-after": "0" }) : anything(nth, init);
    vi.mocked(Math.random).mockReturnValue(0.9);
    await stubbedClient(answer, { hooks, maxRetries: 1 }).client.orchestration.listMachines();
    expect(events[2]?.[1]).toMatchObject({ delayMs: 0, error: { retryAfterMs: 0 } });
  });
});

describe("an event", () => {
  it("shows no credential", async () => {
    const { hooks, events } = noted();
    const answer = () => errorAnswer(401, "AUTH_INVALID", { "set-cookie": "session=cookie-secret-1" });
    const { client } = stubbedClient(answer, { hooks, headers: { authorization: "Bearer proxy-secret-1" } });
    await client.orchestration.searchMarket({ query: "rtk" } as never, "pairing-token-1").result();
    expect(events).toHaveLength(3);
    expect(JSON.stringify(events)).not.toMatch(/platform-key-1|pairing-token-1|proxy-secret-1|cookie-secret-1/);
    expect(JSON.stringify(events[0])).toContain("[REDACTED]");
  });

  it("is a copy: whatever a hook does to it, the call and the next event stay as they are", async () => {
    const hostile = (event: object) => {
      const { headers, body } = event as { headers?: Record<string, string>; body?: Record<string, unknown> };
      if (headers) for (const name of Object.keys(headers)) headers[name] = "changed";
      if (body) body.displayName = "changed";
      for (const name of Object.keys(event)) Reflect.set(event, name, "changed");
    };
    const hooks = { onRequest: hostile, onResponse: hostile, onRetry: hostile };
    const params = { displayName: "Rover 7", ownerId: "o", machineType: "rover", runtimeProfile: "edge" };
    const refused: Answer = (nth, init) => (nth === 1 ? Promise.reject(fetchFailure("ECONNREFUSED")) : anything(nth, init));
    const { client, sent } = stubbedClient(refused, { hooks, maxRetries: 1 });
    const { response } = await client.orchestration.createMachine(params).withResponse();
    expect(sent).toHaveLength(2);
    for (const { method, url, headers, body } of sent) {
      expect([method, url]).toEqual(["POST", "https://deployment.example/api/v1/machines"]);
      expect(headers.get("x-api-key")).toBe("platform-key-1");
      expect(body).toBe(JSON.stringify(params));
    }
    expect(params.displayName).toBe("Rover 7");
    expect(response.headers.get("content-type")).toBe("application/json");
  });
});
