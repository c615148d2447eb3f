import { getEventListeners, once } from "node:events";
import { PeaqosClient } from "@peaqos/sdk";
import { expect, it } from "vitest";
import { memoryInUse } from "./memory-in-use.ts";
import { unreliableServer } from "./unreliable-server.ts";

/** How many calls are made: few by default, `PEAQOS_CALLS` where there is time. */
const CALLS = Number(process.env.PEAQOS_CALLS ?? 4_000);
/** How many calls are under way at the same time. */
const BATCH = 50;
const MIB = 1024 * 1024;

it(`${CALLS} calls over the transport of Node leave no listener, no timer, no connection and no memory behind`, {
  timeout: 3_600_000,
}, async () => {
  const { url, server, connections } = await unreliableServer();
  const { orchestration } = new PeaqosClient({ orchestrationUrl: url, transport: "node", maxResponseBytes: 64 * 1024 });
  const { signal } = new AbortController();
  const reasons: Record<string, number> = {};

  const call = async (nth: number) => {
    const options = { signal: signalOf(nth, signal), ...(nth % 89 === 0 ? { timeoutMs: 1 } : {}) };
    const write = () => orchestration.createPolicy({ name: "Native first" }, options);
    const answer = await (nth % 5 === 0 ? write() : orchestration.listMachines({}, options)).result();
    const outcome = answer.ok ? "answered" : answer.error.kind === "network" ? answer.error.reason : answer.error.kind;
    reasons[outcome] = (reasons[outcome] ?? 0) + 1;
  };
  const calls = async (count: number) => {
    for (let done = 0; done < count; done += BATCH)
      await Promise.all(Array.from({ length: BATCH }, (_, index) => call(done + index)));
  };

  const timers = () => process.getActiveResourcesInfo().filter((it) => it === "Timeout").length;
  await calls(BATCH * 20);
  const before = { ...memoryInUse(), timers: timers() };
  await calls(CALLS);
  const after = { ...memoryInUse(), timers: timers() };

  // Every way in which a call can end was among them.
  const ends = ["aborted", "answered", "api", "connection", "redirect", "timeout", "too_large"];
  expect(Object.keys(reasons).sort()).toEqual(ends);
  expect(Object.values(reasons).reduce((sum, count) => sum + count)).toBe(CALLS + BATCH * 20);
  expect(reasons.answered).toBeGreaterThan(CALLS * 0.8);

  expect(connections.size).toBeLessThanOrEqual(BATCH * 2);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(after.timers - before.timers).toBeLessThanOrEqual(0);
  expect(after.heap - before.heap).toBeLessThan(8 * MIB);
  expect(after.external - before.external).toBeLessThan(8 * MIB);

  // The server closes none that is idle, so it is the client that gives up each of them.
  await Promise.all([...connections].map((socket) => once(socket, "close")));
  expect(connections.size).toBe(0);
  server.close();
  await once(server, "close");
});

/** Some calls are aborted before they begin, and some on their way. */
function signalOf(nth: number, shared: AbortSignal): AbortSignal {
  if (nth % 97 === 0) return AbortSignal.abort();
  if (nth % 83 !== 0) return shared;
  const controller = new AbortController();
  setImmediate(() => controller.abort());
  return controller.signal;
}
