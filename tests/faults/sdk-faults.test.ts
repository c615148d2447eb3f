import { inspect } from "node:util";
import { type Sandbox, startSandbox } from "@peaqos/sandbox";
import { type Orchestration, OrchestrationApiError, OrchestrationNetworkError, PeaqosClient } from "@peaqos/sdk";
import { type OperationId, operationTable } from "@peaqos/types";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { draftMachine, shopper } from "../../packages/sandbox/test/support.ts";
import { sdkArguments, TOKEN } from "../contract/sdk-arguments.ts";
import { statusOfCode } from "../spec/wire-table.ts";
import { isCode, offeredFaults } from "./offered-faults.ts";

const KEY = "platform-key-of-the-tests";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ config: { requireApiAuth: true, apiKeys: [KEY] } });
});
beforeEach(() => sandbox.faults.clear());
afterAll(() => sandbox.close());

type ClientOptions = ConstructorParameters<typeof PeaqosClient>[0];

/** The faults that are failures of the network, and what the SDK calls them. */
const reasons: Readonly<Record<string, "timeout" | "connection" | "redirect">> = {
  stall: "timeout",
  "stall-body": "timeout",
  "before:stall": "timeout",
  truncate: "connection",
  reset: "connection",
  "before:reset": "connection",
  redirect: "redirect",
};

/** How the SDK may reach the sandbox. */
const ways: readonly [string, () => ClientOptions][] = [
  ["in this process", () => ({ fetch: sandbox.fetch })],
  ["over the global fetch", () => ({ transport: "fetch" })],
  ["over the HTTP client of Node", () => ({ transport: "node" })],
];

describe.each(ways)("the SDK %s", (_, way) => {
  const marketOf = (options: ClientOptions = {}): Orchestration =>
    new PeaqosClient({ orchestrationUrl: sandbox.url, apiKey: KEY, timeoutMs: 5000, ...way(), ...options }).orchestration;
  const withFault = (fault: string) => ({ headers: { "x-sandbox-fault": fault } });
  const machine = () => draftMachine(sandbox, {}, KEY);

  it.each([...Object.entries(reasons), ["latency=5ms, reset", "connection"] as const])(
    "calls %s a failure of the network: %s",
    async (fault, reason) => {
      const { id } = await machine();
      const market = marketOf({ timeoutMs: fault.includes("stall") ? 60 : 5000 });
      const calls = [
        () => market.getMachine(id, withFault(fault)),
        () => market.listMachines({ limit: 1 }, withFault(fault)),
        () => market.createPolicy({ name: "Native first" }, withFault(fault)),
        () => market.archiveMachine(id, withFault(fault)),
      ];
      for (const call of calls) {
        const error = await call().catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(OrchestrationNetworkError);
        expect(error).toMatchObject({ reason });
        expectNoSecret(error);
      }
    },
  );

  it("ends a call that stalls when its caller gives up", async () => {
    const { id } = await machine();
    for (const fault of ["stall", "stall-body", "latency=1m"]) {
      const caller = new AbortController();
      const call = marketOf().getMachine(id, { ...withFault(fault), signal: caller.signal });
      setTimeout(() => caller.abort(), 20);
      await expect(call).rejects.toMatchObject({ reason: "aborted" });
    }
  });

  /** The faults that the SDK copes with in ways of their own. */
  const others: Readonly<Record<string, readonly [promise: string, keep: () => Promise<void>]>> = {
    latency: [
      "waits for an answer that is late, and no longer than it was told to",
      async () => {
        const { id } = await machine();
        expect((await marketOf().getMachine(id, withFault("latency=20ms"))).item.id).toBe(id);
        const hasty = marketOf().getMachine(id, { ...withFault("latency=1m"), timeoutMs: 30 });
        await expect(hasty).rejects.toMatchObject({ reason: "timeout" });
      },
    ],
    html: [
      "calls a page of a proxy no answer of the API",
      async () => {
        const error = await marketOf()
          .getReadiness(withFault("html"))
          .catch((thrown: unknown) => thrown);
        expect(error).toMatchObject({ kind: "api", code: "BAD_RESPONSE", statusCode: 502, operation: "getReadiness" });
      },
    ],
    429: [
      "says how long a server asks it to wait, and waits that long",
      async () => {
        const error = await marketOf()
          .getReadiness(withFault("429=3s"))
          .catch((thrown: unknown) => thrown);
        expect(error).toMatchObject({ code: "RATE_LIMITED", statusCode: 429, retryAfterMs: 3000 });
        sandbox.faults.add({ operationId: "getReadiness", fault: "429=1s", times: 1 });
        const waits: number[] = [];
        const hooks = { onRetry: ({ delayMs }: { delayMs: number }) => waits.push(delayMs) };
        await marketOf({ maxRetries: 1, hooks }).getReadiness();
        expect(waits).toEqual([1000]);
      },
    ],
    "repeat-cursor": [
      "ends a list whose cursor comes again",
      async () => {
        await machine();
        const walk = async () => {
          for await (const page of marketOf().listMachinesAll({ limit: 1 }, withFault("repeat-cursor")).pages())
            expect(page.items).toHaveLength(1);
        };
        await expect(walk()).rejects.toMatchObject({ code: "INVALID_RESPONSE_SHAPE", operation: "listMachines" });
      },
    ],
  };
  it.each(Object.entries(others).map(([fault, [promise, keep]]) => ({ fault, promise, keep })))("$promise: $fault", ({ keep }) =>
    keep(),
  );

  it("is held to every fault that the sandbox has", () => {
    const offered = offeredFaults(sandbox, "listMachines").filter((kind) => !isCode(kind));
    expect([...Object.keys(reasons), ...Object.keys(others)].sort()).toEqual([...offered].sort());
  });

  it.each(["reset", "truncate", "stall", "html", "INTERNAL_ERROR"])(
    "tries a call that only reads again after %s",
    async (fault) => {
      const { id } = await machine();
      sandbox.faults.add({ operationId: "getMachine", fault, times: 2 });
      const attempts: number[] = [];
      const hooks = { onRequest: ({ attempt }: { attempt: number }) => attempts.push(attempt) };
      const call = marketOf({ maxRetries: 2, hooks, timeoutMs: fault === "stall" ? 1000 : 30_000 }).getMachine(id);
      if (fault === "INTERNAL_ERROR") {
        await expect(call).rejects.toMatchObject({ code: fault });
        expect(attempts).toHaveLength(1);
      } else {
        expect((await call).item.id).toBe(id);
        // A kept connection that breaks at once looks like one that was dead, so the HTTP client of Node asks again by itself.
        expect(fault === "reset" ? [2, 3] : [3]).toContain(attempts.length);
      }
    },
  );

  it.each(["reset", "truncate", "before:reset"])(
    "does not order a second time after %s: the first may have arrived",
    async (fault) => {
      const { machineId, agentPairingId, token } = await shopper(keyed(sandbox));
      sandbox.faults.add({ operationId: "createMarketOrder", fault, times: 1 });
      const order = { machineId, agentPairingId, serviceId: "svc_peaq_price" };
      const market = marketOf({ maxRetries: 3 });
      await expect(market.createMarketOrder(order, token)).rejects.toMatchObject({ reason: "connection" });
      const { items } = await market.listMarketOrders({ machineId });
      expect(items).toHaveLength(fault === "before:reset" ? 0 : 1);
    },
  );
});

describe("every operation that the SDK knows", () => {
  const operationIds = Object.keys(operationTable) as OperationId[];
  const failureOf = async (id: OperationId, fault: string): Promise<unknown> => {
    // Only what stalls is to run out of time, however busy the machine is.
    const timeoutMs = fault.includes("stall") ? 30 : 30_000;
    const client = new PeaqosClient({ orchestrationUrl: sandbox.url, apiKey: KEY, fetch: sandbox.fetch, timeoutMs });
    const { [id]: call } = client.orchestration as unknown as Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;
    const { args } = sdkArguments(id, { headers: { "x-sandbox-fault": fault } });
    return call?.(...args).then(
      () => expect.unreachable(`${id} succeeded with ${fault}`),
      (thrown: unknown) => thrown,
    );
  };

  it.each(operationIds)("%s fails in the terms of the SDK, whatever goes wrong", async (id) => {
    for (const [fault, reason] of Object.entries(reasons)) {
      const error = await failureOf(id, fault);
      expect(error).toBeInstanceOf(OrchestrationNetworkError);
      expect(error).toMatchObject({ operation: id, reason });
      expectNoSecret(error);
    }
    expect(await failureOf(id, "html")).toMatchObject({ operation: id, code: "BAD_RESPONSE", statusCode: 502 });
    const { errorCodes } = operationTable[id];
    expect([...errorCodes].sort()).toEqual(offeredFaults(sandbox, id).filter(isCode).sort());
    for (const code of errorCodes) {
      const error = await failureOf(id, code);
      expect(error).toBeInstanceOf(OrchestrationApiError);
      expect(error).toMatchObject({ operation: id, code, statusCode: statusOfCode[code] });
      expectNoSecret(error);
    }
  });
});

/** A sandbox that is asked with the platform key. */
function keyed({ fetch }: Sandbox): Pick<Sandbox, "fetch"> {
  return {
    fetch: (input, init) =>
      fetch(input, { ...init, headers: { ...(init?.headers as Record<string, string>), "x-api-key": KEY } }),
  };
}

function expectNoSecret(error: unknown): void {
  const shown = `${inspect(error, { depth: 10, showHidden: true })} ${JSON.stringify(error)} ${error}`;
  expect(shown).not.toContain(KEY);
  expect(shown).not.toContain(TOKEN);
}
