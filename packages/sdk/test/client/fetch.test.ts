import { PeaqosClient } from "@peaqos/sdk";
import { afterEach, describe, expect, it, vi } from "vitest";
import { expectReason, failureOf } from "../../../client/test/helpers.ts";
import { anything, stubbedClient } from "../calls/helpers.ts";

const machine = { displayName: "Rover 7", ownerId: "o", machineType: "rover", runtimeProfile: "edge" };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a custom fetch", () => {
  it("is called as fetch(url, init): a text, plain values, and no this", async () => {
    const calls: { readonly self: unknown; readonly args: unknown[] }[] = [];
    async function fetch(this: unknown, ...args: unknown[]) {
      calls.push({ self: this, args });
      return Response.json({ item: {} });
    }
    const client = new PeaqosClient({ orchestrationUrl: "https://deployment.example", fetch });
    await client.orchestration.createMachine(machine);
    const [{ self, args } = { self: 0, args: [] }] = calls;
    expect(self).toBeUndefined();
    expect(args).toHaveLength(2);
    expect(args[0]).toBe("https://deployment.example/api/v1/machines");
    const init = args[1] as RequestInit;
    expect(Object.keys(init).sort()).toEqual(["body", "headers", "method", "redirect", "signal"]);
    expect(init).toMatchObject({ method: "POST", redirect: "manual", body: JSON.stringify(machine) });
    expect(init.signal).toBeInstanceOf(AbortSignal);
    expect(Object.getPrototypeOf(init.headers)).toBe(Object.prototype);
  });

  it("gets no body where there is none", async () => {
    const { client, sent } = stubbedClient();
    await client.orchestration.listMachines();
    expect(sent[0]?.init).not.toHaveProperty("body");
  });

  it("that throws at once is a failing connection, with what it threw as cause", async () => {
    const thrown = new RangeError("no sockets left");
    const fetch = () => {
      throw thrown;
    };
    const call = stubbedClient(anything, { fetch }).client.orchestration.listMachines();
    expect((await expectReason("connection", call)).cause).toBe(thrown);
  });

  it.each([undefined, null, "text", {}])("that answers %j is a failing connection, not a crash", async (answer) => {
    const { client } = stubbedClient(async () => answer as never);
    expect(await failureOf(client.orchestration.listMachines())).toMatchObject({ kind: "network", reason: "connection" });
  });

  it("that is no function is refused or a failing connection, not a crash", async () => {
    const { client } = stubbedClient(anything, { fetch: "fetch" as never });
    expect(await failureOf(client.orchestration.listMachines())).toHaveProperty("kind");
  });
});

describe("without a custom fetch", () => {
  it("the global one at the time of each call is used, so that tests and patches of it work", async () => {
    const client = new PeaqosClient({ orchestrationUrl: "https://deployment.example" });
    const { listMachines } = client.orchestration;
    for (const id of ["first", "second"]) {
      vi.stubGlobal("fetch", async () => Response.json({ items: [{ id }] }));
      expect((await listMachines()).items[0]?.id).toBe(id);
    }
  });
});

describe("maxResponseBytes", () => {
  it("limits what is read of an answer", async () => {
    const { client } = stubbedClient(() => Response.json({ items: ["x".repeat(500)] }));
    expect((await client.orchestration.listMachines()).items).toHaveLength(1);
    await expectReason("too_large", client.with({ maxResponseBytes: 100 }).orchestration.listMachines());
  });

  it.each([0, -1, 1.5, Number.NaN, "100"])("must not be %j", async (maxResponseBytes) => {
    const child = stubbedClient().client.with({ maxResponseBytes: maxResponseBytes as never });
    const error = await failureOf(() => child.orchestration);
    expect(error).toMatchObject({ kind: "config" });
    expect(String(error)).toContain("maxResponseBytes");
  });
});
