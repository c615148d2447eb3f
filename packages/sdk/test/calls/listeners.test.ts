import { getEventListeners, setMaxListeners } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { socketServer } from "../faults/socket-server.ts";
import { type Answer, clientOf, errorAnswer, fetchFailure, silence, stubbedClient } from "./helpers.ts";

const CALLS = 2_000;
/** How many calls are under way at the same time. */
const BATCH = 100;

beforeEach(() => {
  // Every wait between attempts takes no time.
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** A signal, and how many listeners it carries at most and at the end. */
function countedSignal() {
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  const count = { now: 0, most: 0, added: 0 };
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    count.now += 1;
    count.added += 1;
    count.most = Math.max(count.most, count.now);
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    count.now -= 1;
    removeEventListener.apply(signal, args);
  };
  return { signal, count };
}

it.each<[string, Answer, number]>([
  ["successes", () => Response.json({ items: [] }), 1],
  ["error answers", () => errorAnswer(404, "NOT_FOUND"), 1],
  ["answers that are not JSON", () => new Response("no"), 1],
  ["redirects", () => new Response(null, { status: 307 }), 1],
  ["failing connections", () => Promise.reject(fetchFailure("ECONNRESET")), 5],
  ["retries that come to nothing", () => errorAnswer(503, "INTERNAL_ERROR"), 5],
])("one signal reused for 2,000 calls carries no listener after %s", async (_, answer, added) => {
  const { signal, count } = countedSignal();
  const { client } = stubbedClient(answer, { maxRetries: 2 });
  for (let nth = 0; nth < CALLS; nth += BATCH) {
    await Promise.all(Array.from({ length: BATCH }, () => client.orchestration.listMachines({}, { signal }).result()));
  }
  // Without a listener, an abort could not end the call.
  expect(count).toEqual({ added: CALLS * added, now: 0, most: BATCH });
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

it("one signal reused for 2,000 calls at a time carries no listener after timeouts", async () => {
  const { signal, count } = countedSignal();
  const { client } = stubbedClient(silence, { timeoutMs: 1 });
  await Promise.all(Array.from({ length: CALLS }, () => client.orchestration.listMachines({}, { signal }).result()));
  expect(count).toMatchObject({ added: CALLS, now: 0 });
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

it("one signal carries no listener after calls over a real connection", async () => {
  const { signal, count } = countedSignal();
  const body = '{"items":[]}';
  const server = await socketServer((socket) => socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`));
  const { orchestration } = clientOf(server.url);
  for (let nth = 0; nth < 50; nth++) await orchestration.listMachines({}, { signal });
  expect(count).toMatchObject({ now: 0, most: 1 });
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

it("a signal that aborts every call under way carries no listener afterwards", async () => {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  const { client } = stubbedClient(silence);
  const calls = Array.from({ length: 20 }, () => client.orchestration.listMachines({}, { signal: controller.signal }).result());
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(20);
  controller.abort();
  for (const outcome of await Promise.all(calls)) expect(outcome).toMatchObject({ ok: false, error: { reason: "aborted" } });
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});
