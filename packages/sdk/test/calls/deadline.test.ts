import { DEFAULT_GET_TIMEOUT_MS, DEFAULT_WRITE_TIMEOUT_MS, type Orchestration } from "@peaqos/sdk";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deferred, expectReason, failureOf } from "../../../client/test/helpers.ts";
import { anything, errorAnswer, silence, stubbedClient } from "./helpers.ts";

const machine = { displayName: "Rover 7", ownerId: "owner_1", machineType: "rover", runtimeProfile: "edge" };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Expects that a call under way fails after exactly this time, and leaves no timer. */
async function expectDeadline(call: Promise<unknown>, timeoutMs: number) {
  const settled = vi.fn();
  const failure = failureOf(call).finally(settled);
  await vi.advanceTimersByTimeAsync(timeoutMs - 1);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await failure).toMatchObject({ kind: "network", reason: "timeout" });
  expect(vi.getTimerCount()).toBe(0);
}

describe("the deadline by default", () => {
  it.each<[string, number, (orchestration: Orchestration) => Promise<unknown>]>([
    ["30 s for a GET", 30_000, (orchestration) => orchestration.getMachine("mach_rover7")],
    ["60 s for a POST", 60_000, (orchestration) => orchestration.createMachine(machine)],
    ["60 s for a PATCH", 60_000, (orchestration) => orchestration.updateMachine("mach_rover7", { displayName: "b" })],
    ["60 s for a PUT", 60_000, ({ upsertRuntimeEndpoint }) => upsertRuntimeEndpoint("m", "qvac", endpoint)],
    ["60 s for a DELETE", 60_000, (orchestration) => orchestration.archiveMachine("mach_rover7")],
  ])("is %s", async (_, timeoutMs, call) => {
    await expectDeadline(call(stubbedClient(silence).client.orchestration), timeoutMs);
  });

  it("is what the exported constants say", () => {
    expect([DEFAULT_GET_TIMEOUT_MS, DEFAULT_WRITE_TIMEOUT_MS]).toEqual([30_000, 60_000]);
  });
});

describe("timeoutMs", () => {
  it("of the client holds for reads and writes", async () => {
    const { orchestration } = stubbedClient(silence, { timeoutMs: 5_000 }).client;
    await expectDeadline(orchestration.listMachines(), 5_000);
    await expectDeadline(orchestration.createMachine(machine), 5_000);
  });

  it("of a call beats the one of the client, in both directions", async () => {
    const { orchestration } = stubbedClient(silence, { timeoutMs: 5_000 }).client;
    await expectDeadline(orchestration.listMachines({}, { timeoutMs: 100 }), 100);
    await expectDeadline(orchestration.listMachines({}, { timeoutMs: 90_000 }), 90_000);
  });

  it("of undefined leaves the one of the client", async () => {
    const { orchestration } = stubbedClient(silence, { timeoutMs: 5_000 }).client;
    await expectDeadline(orchestration.listMachines({}, { timeoutMs: undefined }), 5_000);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "100" as never])("of %s is refused", async (timeoutMs) => {
    const { client, sent } = stubbedClient();
    const error = await failureOf(client.orchestration.listMachines({}, { timeoutMs }));
    expect(error).toMatchObject({ kind: "validation", field: "timeoutMs" });
    expect(sent).toEqual([]);
    expect(() => client.with({ timeoutMs }).orchestration).toThrow(/timeoutMs/);
  });
});

describe("one deadline covers headers and body together", () => {
  it("even if fetch and the body ignore the signal", async () => {
    const endless = () => new Response(new ReadableStream());
    await expectDeadline(stubbedClient(endless).client.orchestration.listMachines(), 30_000);
  });

  it("so late headers leave less time for the body", async () => {
    const late = deferred<Response>();
    const call = stubbedClient(() => late.promise, { timeoutMs: 1_000 }).client.orchestration.listMachines();
    const failure = expectReason("timeout", call);
    await vi.advanceTimersByTimeAsync(900);
    late.resolve(new Response(new ReadableStream()));
    await vi.advanceTimersByTimeAsync(100);
    await failure;
  });
});

describe("no timer outlives", () => {
  it.each<[string, () => Response]>([
    ["a success", () => Response.json({ items: [] })],
    ["an error answer", () => errorAnswer(404, "NOT_FOUND")],
    ["a redirect", () => new Response(null, { status: 302 })],
    ["an answer that is not JSON", () => new Response("no")],
  ])("%s", async (_, answer) => {
    await stubbedClient(answer).client.orchestration.listMachines().result();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("a failing connection", async () => {
    await stubbedClient(() => Promise.reject(new TypeError("fetch failed")))
      .client.orchestration.listMachines()
      .result();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("a call whose fetch throws at once", async () => {
    const fetch = () => {
      throw new TypeError("fetch failed");
    };
    await expectReason("connection", stubbedClient(anything, { fetch }).client.orchestration.listMachines());
    expect(vi.getTimerCount()).toBe(0);
  });

  it("an abort between two attempts", async () => {
    const controller = new AbortController();
    const { client, sent } = stubbedClient(() => errorAnswer(503, "INTERNAL_ERROR", { "retry-after": "50" }), { maxRetries: 1 });
    const failure = expectReason("aborted", client.orchestration.listMachines({}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(10);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort();
    await failure;
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

const endpoint = {
  endpointBaseUrl: "http://127.0.0.1:11434",
  label: "QVAC runtime",
  authType: "none",
  modelAlias: "llama",
  networkScope: "loopback",
  probePath: "/v1/models",
} as const;
