import { AGENT_PAIRING_TOKEN_HEADER, API_KEY_HEADER, type Orchestration } from "@peaqos/sdk";
import { describe, expect, it } from "vitest";
import { failureOf } from "../../../client/test/helpers.ts";
import { anything, type Sent, stubbedClient } from "../calls/helpers.ts";

const TOKEN = "pairing-token-1";
const KEY = "platform-key-1";
const heartbeat = { endpoints: [{ endpointBaseUrl: "http://127.0.0.1:11434" }] } as never;

const keyOf = (sent: Sent | undefined) => sent?.headers.get(API_KEY_HEADER);
const tokenOf = (sent: Sent | undefined) => sent?.headers.get(AGENT_PAIRING_TOKEN_HEADER);

describe("the platform key", () => {
  it("goes along with every call that can use one, with a pairing token too", async () => {
    const { client, sent } = stubbedClient();
    await client.orchestration.listMachines();
    await client.orchestration.getReadiness();
    await client.orchestration.confirmMarketOrder("ord_rtk_1", TOKEN);
    await client.orchestration.getMarketOrder("ord_rtk_1", { pairingToken: TOKEN });
    expect(sent.map(keyOf)).toEqual([KEY, KEY, KEY, KEY]);
    expect(sent.map(tokenOf)).toEqual([null, null, TOKEN, TOKEN]);
  });

  it("does not go along with checkHealth and machineAgentHeartbeat", async () => {
    const { client, sent } = stubbedClient();
    await client.orchestration.checkHealth();
    await client.orchestration.machineAgentHeartbeat(heartbeat);
    expect(sent.map(keyOf)).toEqual([null, null]);
    expect(sent.map(({ url }) => new URL(url).pathname)).toEqual(["/health", "/api/v1/machine-agents/heartbeat"]);
  });

  it.each([undefined, ""])("that is %j is not sent", async (apiKey) => {
    const { client, sent } = stubbedClient(anything, { apiKey });
    await client.orchestration.listMachines();
    expect(sent[0]?.headers.has(API_KEY_HEADER)).toBe(false);
  });
});

describe("the pairing token", () => {
  it("is never stored: the next call does not send it", async () => {
    const { client, sent } = stubbedClient();
    await client.orchestration.confirmMarketOrder("ord_rtk_1", TOKEN);
    await client.orchestration.getMarketOrder("ord_rtk_1", { pairingToken: TOKEN });
    await client.orchestration.getMarketOrder("ord_rtk_1");
    await client.with({}).orchestration.listMarketServices();
    expect(sent.map(tokenOf)).toEqual([TOKEN, TOKEN, null, null]);
  });

  it.each<[string, (orchestration: Orchestration) => Promise<unknown>]>([
    ["listMarketServices", (orchestration) => orchestration.listMarketServices({}, { pairingToken: TOKEN })],
    ["getMarketService", (orchestration) => orchestration.getMarketService("svc_1", {}, { pairingToken: TOKEN })],
    ["getMarketOrder", (orchestration) => orchestration.getMarketOrder("ord_1", { pairingToken: TOKEN })],
    ["listMarketServicesAll", (orchestration) => orchestration.listMarketServicesAll({}, { pairingToken: TOKEN }).next()],
  ])("is an option of %s, which also works without it", async (_, call) => {
    const { client, sent } = stubbedClient();
    await call(client.orchestration);
    expect(tokenOf(sent[0])).toBe(TOKEN);
    const keyless = stubbedClient(anything, { apiKey: undefined });
    await call(keyless.client.orchestration);
    expect([keyOf(keyless.sent[0]), tokenOf(keyless.sent[0])]).toEqual([null, TOKEN]);
  });

  it("is not sent where the operation takes none, whatever plain JavaScript passes", async () => {
    const { client, sent } = stubbedClient();
    await client.orchestration.listMachines({}, { pairingToken: TOKEN } as never);
    await client.orchestration.checkHealth({ pairingToken: TOKEN } as never);
    expect(sent.map(tokenOf)).toEqual([null, null]);
  });

  it.each([undefined, null, "", 7, {}, ["pairing-token-1"]])(
    "that is %j is refused before the call, as field pairingToken",
    async (token) => {
      const { client, sent } = stubbedClient();
      const calls = [
        client.orchestration.confirmMarketOrder("ord_rtk_1", token as never),
        client.orchestration.searchMarket({} as never, token as never),
        client.orchestration.releasePayment("ord_rtk_1", undefined, token as never),
        client.orchestration.executeMarketOrder("ord_rtk_1", {} as never, token as never),
        // Where it is an option, only undefined means that there is none.
        ...(token === undefined ? [] : [client.orchestration.getMarketOrder("ord_rtk_1", { pairingToken: token as never })]),
      ];
      for (const call of calls) expect(await failureOf(call)).toMatchObject({ kind: "validation", field: "pairingToken" });
      expect(sent).toEqual([]);
    },
  );

  it("with a line break is refused without showing it", async () => {
    const { client, sent } = stubbedClient();
    const error = await failureOf(client.orchestration.confirmMarketOrder("ord_rtk_1", "secret-part\r\nx-evil: 1"));
    expect(error).toMatchObject({ kind: "validation", field: "pairingToken" });
    expect(`${(error as Error).stack}${JSON.stringify(error)}`).not.toContain("secret-part");
    expect(sent).toEqual([]);
  });
});
