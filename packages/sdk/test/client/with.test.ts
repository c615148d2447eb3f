import { afterEach, describe, expect, it, vi } from "vitest";
import { failureOf } from "../../../client/test/helpers.ts";
import { anything, errorAnswer, stubbedClient } from "../calls/helpers.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("with", () => {
  it("gives a client with other defaults, and leaves the original as it was", async () => {
    const { client, sent } = stubbedClient(anything, { headers: { "x-trace": "t1" } });
    const child = client.with({ orchestrationUrl: "https://other.example", apiKey: "other-key-1", headers: { "x-trace": "t2" } });
    await child.orchestration.listMachines();
    await client.orchestration.listMachines();
    expect(sent.map(({ url, headers }) => [new URL(url).host, headers.get("x-api-key"), headers.get("x-trace")])).toEqual([
      ["other.example", "other-key-1", "t2"],
      ["deployment.example", "platform-key-1", "t1"],
    ]);
  });

  it("adds headers to those of the original, in any case of their names", async () => {
    const { client, sent } = stubbedClient(anything, { headers: { "X-Trace": "t1", "x-team": "rovers" } });
    await client.with({ headers: { "x-trace": "t2", "X-Region": "eu" } }).orchestration.listMachines();
    const { headers } = sent[0] ?? {};
    expect([headers?.get("x-trace"), headers?.get("x-team"), headers?.get("x-region")]).toEqual(["t2", "rovers", "eu"]);
  });

  it("keeps what it is given as undefined", async () => {
    const { client, sent } = stubbedClient(anything, { timeoutMs: 5_000, userAgent: "rover/1", maxRetries: 0 });
    const child = client.with({
      apiKey: undefined,
      fetch: undefined,
      orchestrationUrl: undefined,
      headers: undefined,
      userAgent: undefined,
    });
    await child.orchestration.listMachines();
    expect(sent[0]?.headers.get("x-api-key")).toBe("platform-key-1");
    expect(sent[0]?.headers.get("user-agent")).toBe("rover/1");
  });

  it("keeps a header that it is given as undefined, as a call does", async () => {
    const { client, sent } = stubbedClient(anything, { headers: { "x-trace": "t1" } });
    await client.orchestration.listMachines({}, { headers: { "x-trace": undefined } });
    await client.with({ headers: { "x-trace": undefined } }).orchestration.listMachines();
    expect(sent.map(({ headers }) => headers.get("x-trace"))).toEqual(["t1", "t1"]);
  });

  it("can be repeated: each child adds to the one before", async () => {
    const { client, sent } = stubbedClient(anything, { headers: { "x-a": "1" } });
    await client
      .with({ headers: { "x-b": "2" } })
      .with({ headers: { "x-c": "3" } })
      .orchestration.listMachines();
    expect(["x-a", "x-b", "x-c"].map((name) => sent[0]?.headers.get(name))).toEqual(["1", "2", "3"]);
  });

  it("knows a header by its name in any case, over generations", async () => {
    const { client, sent } = stubbedClient(anything, { headers: { "X-Team": "a" } });
    await client
      .with({ headers: { "x-team": "b" } })
      .with({ headers: { "X-Team": "c" } })
      .orchestration.listMachines();
    expect(sent[0]?.headers.get("x-team")).toBe("c");
  });

  it("sets retries, the deadline and hooks for the child only", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { client, sent } = stubbedClient(() => errorAnswer(503, "INTERNAL_ERROR"));
    const onRetry = vi.fn();
    await client.with({ maxRetries: 2, hooks: { onRetry } }).orchestration.listMachines().result();
    expect(sent).toHaveLength(3);
    expect(onRetry).toHaveBeenCalledTimes(2);
    await client.orchestration.listMachines().result();
    expect(sent).toHaveLength(4);
  });

  it.each([Symbol("a"), { toString: () => expect.unreachable() }])("does not look into a header that is no text: %#", (value) => {
    const { client } = stubbedClient();
    expect(() => client.with({ headers: { a: value as unknown as string } })).not.toThrow();
  });

  it("refuses options that cannot be used when the child is first used, not before", async () => {
    const { client } = stubbedClient();
    const child = client.with({ timeoutMs: 0 });
    expect(await failureOf(() => child.orchestration)).toMatchObject({ kind: "config" });
    await client.orchestration.listMachines();
  });
});
