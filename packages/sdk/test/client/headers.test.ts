import { AGENT_PAIRING_TOKEN_HEADER, API_KEY_HEADER } from "@peaqos/sdk";
import { describe, expect, it } from "vitest";
import { everythingIn, failureOf } from "../../../client/test/helpers.ts";
import { anything, stubbedClient } from "../calls/helpers.ts";

const TOKEN = "pairing-token-1";
const machine = { displayName: "Rover 7", ownerId: "o", machineType: "rover", runtimeProfile: "edge" };

/** The two headers of credentials in cases that HTTP takes as the same. */
const CREDENTIALS = ["x-api-key", "X-API-Key", "X-Api-KEY", "x-agent-pairing-token", "X-Agent-Pairing-Token"];

describe("a header of the caller never replaces a credential", () => {
  it.each(CREDENTIALS)("%s of the client", async (name) => {
    const { client, sent } = stubbedClient(anything, { headers: { [name]: "stolen" } });
    await client.orchestration.confirmMarketOrder("ord_rtk_1", TOKEN);
    expect(sent[0]?.headers.get(API_KEY_HEADER)).toBe("platform-key-1");
    expect(sent[0]?.headers.get(AGENT_PAIRING_TOKEN_HEADER)).toBe(TOKEN);
  });

  it.each(CREDENTIALS)("%s of a call", async (name) => {
    const { client, sent } = stubbedClient();
    await client.orchestration.confirmMarketOrder("ord_rtk_1", TOKEN, { headers: { [name]: "stolen" } });
    expect(sent[0]?.headers.get(API_KEY_HEADER)).toBe("platform-key-1");
    expect(sent[0]?.headers.get(AGENT_PAIRING_TOKEN_HEADER)).toBe(TOKEN);
  });

  it.each(CREDENTIALS)("%s is not sent either where the call has no such credential", async (name) => {
    const { client, sent } = stubbedClient(anything, { apiKey: undefined, headers: { [name]: "stolen" } });
    await client.orchestration.checkHealth({ headers: { [name]: "stolen" } });
    await client.with({ headers: { [name]: "stolen" } }).orchestration.listMachines();
    for (const { headers } of sent) expect([...headers].flat()).not.toContain("stolen");
  });
});

describe("headers of the caller", () => {
  it("are sent, those of the call before those of the client, in any case", async () => {
    const { client, sent } = stubbedClient(anything, { headers: { "X-Trace": "t1", "x-team": "rovers" } });
    await client.orchestration.listMachines({}, { headers: { "x-TRACE": "t2" } });
    await client.orchestration.listMachines();
    expect(sent.map(({ headers }) => [headers.get("x-trace"), headers.get("x-team")])).toEqual([
      ["t2", "rovers"],
      ["t1", "rovers"],
    ]);
  });

  it("that are undefined are left out", async () => {
    const { client, sent } = stubbedClient(anything, { headers: { "x-a": undefined } });
    await client.orchestration.listMachines({}, { headers: { "x-b": undefined } });
    expect([...(sent[0]?.headers.keys() ?? [])]).not.toEqual(expect.arrayContaining(["x-a"]));
    expect(sent[0]?.headers.has("x-b")).toBe(false);
  });

  it("may carry another credential, for a proxy", async () => {
    const { client, sent } = stubbedClient(anything, { headers: { authorization: "Bearer proxy-secret-1" } });
    await client.orchestration.listMachines();
    expect(sent[0]?.headers.get("authorization")).toBe("Bearer proxy-secret-1");
  });

  it.each(["secret-part\r\nx-evil: 1", "secret-part\nfoo", "secret-part\u0000", "secret-part\u{1F916}"])(
    "with a value that HTTP cannot carry (%j) are refused without showing it",
    async (value) => {
      const { client, sent } = stubbedClient();
      const ofCall = await failureOf(client.orchestration.listMachines({}, { headers: { "x-trace": value } }));
      expect(ofCall).toMatchObject({ kind: "validation", field: "headers" });
      const wrong = [{ headers: { "x-trace": value } }, { apiKey: value }, { userAgent: value }];
      const ofClients = await Promise.all(wrong.map((options) => failureOf(() => client.with(options).orchestration)));
      expect(ofClients.map((error) => (error as { kind: string }).kind)).toEqual(["config", "config", "config"]);
      expect(ofClients.map((error) => String(error)).join()).toMatch(/headers.*apiKey.*userAgent/s);
      for (const error of [ofCall, ...ofClients]) expect(everythingIn(error)).not.toContain("secret-part");
      expect(sent).toEqual([]);
    },
  );

  it.each(["", "x trace", "x-trace:", "x\r\ny", "ümlaut"])(
    "with a name that HTTP cannot carry (%j) are refused",
    async (name) => {
      const { client, sent } = stubbedClient();
      const error = await failureOf(client.orchestration.listMachines({}, { headers: { [name]: "a" } }));
      expect(error).toMatchObject({ kind: "validation", field: "headers" });
      expect(sent).toEqual([]);
    },
  );
});

describe("content-type", () => {
  it("is sent with a body, and only with one", async () => {
    const { client, sent } = stubbedClient();
    await client.orchestration.createMachine(machine);
    await client.orchestration.enrollMachineAgent("mach_rover7", {});
    await client.orchestration.enrollMachineAgent("mach_rover7");
    await client.orchestration.listMachines();
    await client.orchestration.confirmMarketOrder("ord_rtk_1", TOKEN);
    await client.orchestration.archiveMachine("mach_rover7");
    expect(sent.map(({ headers }) => headers.get("content-type"))).toEqual([
      "application/json",
      "application/json",
      null,
      null,
      null,
      null,
    ]);
    expect(sent.map(({ body }) => body)).toEqual([JSON.stringify(machine), "{}", undefined, undefined, undefined, undefined]);
  });

  it("cannot be replaced, since the body is always JSON", async () => {
    const { client, sent } = stubbedClient(anything, { headers: { "Content-Type": "text/plain" } });
    await client.orchestration.createMachine(machine, { headers: { "content-type": "text/plain" } });
    expect(sent[0]?.headers.get("content-type")).toBe("application/json");
  });
});
