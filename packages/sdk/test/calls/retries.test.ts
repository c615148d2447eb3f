import type { PeaqosClientOptions } from "@peaqos/sdk";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { expectReason, failureOf } from "../../../client/test/helpers.ts";
import { answerBytes, socketServer } from "../faults/socket-server.ts";
import { type Answer, clientOf, errorAnswer, fetchFailure, silence, stubbedClient } from "./helpers.ts";

const machine = { displayName: "Rover 7", ownerId: "owner_1", machineType: "rover", runtimeProfile: "edge" };
const busy = () => errorAnswer(503, "INTERNAL_ERROR");

beforeEach(() => {
  // Every wait between attempts takes no time.
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Fails as told, then answers. */
function after(failures: number, failure: () => Response | Promise<Response>): Answer {
  return (nth) => (nth <= failures ? failure() : Response.json({ item: {}, items: [] }));
}

async function attempts(answer: Answer, options: PeaqosClientOptions, perCall?: number): Promise<number> {
  const { client, sent } = stubbedClient(answer, options);
  await client.orchestration.listMachines({}, { maxRetries: perCall }).result();
  return sent.length;
}

describe("how often a call is tried", () => {
  it("is once by default", async () => {
    expect(await attempts(busy, {})).toBe(1);
  });

  it("is what maxRetries of the client says, and one", async () => {
    expect(await attempts(busy, { maxRetries: 3 })).toBe(4);
  });

  it("is what maxRetries of the call says, even if that is less, or 0", async () => {
    expect(await attempts(busy, { maxRetries: 3 }, 1)).toBe(2);
    expect(await attempts(busy, { maxRetries: 3 }, 0)).toBe(1);
    expect(await attempts(busy, {}, 2)).toBe(3);
  });

  it("ends with the first answer", async () => {
    expect(await attempts(after(2, busy), { maxRetries: 9 })).toBe(3);
  });

  it("ends with the first failure that is no use to repeat", async () => {
    const answer: Answer = (nth) => (nth === 1 ? busy() : errorAnswer(404, "NOT_FOUND"));
    expect(await attempts(answer, { maxRetries: 9 })).toBe(2);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "3" as never])("cannot be maxRetries %s", async (maxRetries) => {
    const { client, sent } = stubbedClient();
    const error = await failureOf(client.orchestration.listMachines({}, { maxRetries }));
    expect(error).toMatchObject({ kind: "validation", field: "maxRetries" });
    expect(sent).toEqual([]);
    expect(() => client.with({ maxRetries }).orchestration).toThrow(/maxRetries/);
  });
});

describe("an attempt", () => {
  it("sends the same method, URL, headers and body as the one before", async () => {
    const { client, sent } = stubbedClient(after(2, busy), { maxRetries: 2, headers: { "x-trace": "t1" } });
    const params = { chain: "ethereum", transactionHash: "0x1", escrowAddress: "0x2" };
    const call = client.orchestration.lockEscrowPayment("ord_rtk_1", params as never, "pairing-token-1");
    // What happens to the arguments after the call is no part of it.
    params.chain = "solana";
    await call;
    const [first, ...rest] = sent.map(({ init, url }) => ({ url, method: init.method, headers: init.headers, body: init.body }));
    expect(first?.body).toContain("ethereum");
    expect(rest).toEqual([first, first]);
  });

  it("has its own deadline", async () => {
    const { client, sent } = stubbedClient((nth) => (nth <= 2 ? silence(nth, {}) : busy()), { timeoutMs: 50, maxRetries: 2 });
    // With one deadline for all of them, the third would not be made.
    expect(await failureOf(client.orchestration.listMachines())).toMatchObject({ kind: "api", statusCode: 503 });
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ init }) => init.signal)).size).toBe(3);
    expect(sent.map(({ init }) => init.signal?.aborted)).toEqual([true, true, false]);
  });

  it("follows an answer of HTML with 502, and the call then succeeds", async () => {
    const { client, sent } = stubbedClient(
      after(1, () => new Response("<html>", { status: 502 })),
      { maxRetries: 1 },
    );
    expect((await client.orchestration.listMachines()).items).toEqual([]);
    expect(sent).toHaveLength(2);
  });

  it("follows a body that the connection cuts, if the call is a read", async () => {
    const whole = answerBytes(200, '{"item":{"id":"mach_rover7"}}');
    const server = await socketServer((socket, nth) => socket.end(nth === 1 ? whole.slice(0, -9) : whole));
    expect((await clientOf(server.url, { maxRetries: 1 }).orchestration.getMachine("mach_rover7")).item.id).toBe("mach_rover7");
    expect(server.requests).toHaveLength(2);
  });

  it("does not follow a body that the connection cuts, if the call is a write: it may have been done", async () => {
    const server = await socketServer((socket) => socket.end(answerBytes(201, '{"item":', { "content-length": "500" })));
    await expectReason("connection", clientOf(server.url, { maxRetries: 3 }).orchestration.createMachine(machine));
    expect(server.requests).toHaveLength(1);
  });

  it("does not follow a deadline that passed, if the call is a write", async () => {
    const { client, sent } = stubbedClient(silence, { timeoutMs: 50, maxRetries: 3 });
    await expectReason("timeout", client.orchestration.createMachine(machine));
    expect(sent).toHaveLength(1);
  });

  it("follows a refused connection, even if the call is a write: nothing was sent", async () => {
    const { client, sent } = stubbedClient(
      after(1, () => Promise.reject(fetchFailure("ECONNREFUSED"))),
      { maxRetries: 1 },
    );
    await client.orchestration.createMachine(machine);
    expect(sent).toHaveLength(2);
  });

  it("follows a refused connection, even if what fetch reports holds the key and has to be redacted", async () => {
    const refused = () =>
      Promise.reject(Object.assign(fetchFailure("ECONNREFUSED"), { request: { "x-api-key": "platform-key-1" } }));
    const { client, sent } = stubbedClient(after(1, refused), { maxRetries: 1 });
    const outcome = await client.orchestration.createMachine(machine).result();
    expect(sent).toHaveLength(2);
    expect(outcome.ok).toBe(true);
  });
});
