import { type OrchestrationApiError, PeaqosClient } from "@peaqos/sdk";
import { describe, expect, it } from "vitest";
import { callMethod } from "./operations.ts";
import { everythingIn, watch } from "./watch.ts";

const SHORT = "qz7+é=";

type Call = (client: PeaqosClient) => PromiseLike<unknown>;

const proof = { agentProof: { challengeId: "c", signature: SHORT } };
const places: readonly (readonly [string, string | undefined, Call])[] = [
  ["the platform key", SHORT, (client) => callMethod(client, "listMachines")],
  ["the pairing token", undefined, (client) => callMethod(client, "confirmMarketOrder", "ord_1", SHORT)],
  ["the optional pairing token", undefined, (client) => callMethod(client, "getMarketOrder", "ord_1", { pairingToken: SHORT })],
  ["a header", undefined, (client) => callMethod(client, "checkHealth", { headers: { authorization: SHORT } })],
  ["a signature in the body", undefined, (client) => callMethod(client, "createAgentPairing", "mach_1", proof)],
  ["a credential", undefined, (client) => callMethod(client, "updateSkillConfig", "nav", { credentials: { pin: SHORT } })],
];

const server =
  (message: string, code = "AUTH_INVALID", details?: unknown) =>
  async () =>
    Response.json({ error: { code, message, details } }, { status: 401 });

describe("a secret of less than eight characters", () => {
  it.each(places)("gives the server's message away to one made from the code: %s", async (_, apiKey, call) => {
    const details = { plain: "kept", note: `not ${SHORT}`, list: [[SHORT]], [SHORT]: 1, json: JSON.stringify({ a: SHORT }) };
    const { error, seen } = await watch(server(`Bad: ${SHORT}.`, "AUTH_INVALID", details), { apiKey }, call);
    expect((error as Error).message).toBe("The server answered AUTH_INVALID.");
    expect((error as OrchestrationApiError).details).toMatchObject({ plain: "kept" });
    expect(seen).not.toContain(SHORT);
  });

  it.each(places)("leaves a message alone that does not hold it: %s", async (_, apiKey, call) => {
    const { error } = await watch(server("Who are you?"), { apiKey }, call);
    expect((error as Error).message).toBe("Who are you?");
  });

  it("is not shown by events, whose headers and bodies hold it under its name", async () => {
    const seen: string[] = [];
    const hooks = { onRequest: (event: object) => void seen.push(everythingIn(event)) };
    const fetch = async () => new Response(null, { status: 204 });
    const client = new PeaqosClient({ orchestrationUrl: "http://127.0.0.1:1", apiKey: SHORT, fetch, hooks });
    await client.orchestration.updateSkillConfig("nav", { credentials: { pin: SHORT } }).catch(() => undefined);
    expect(seen).toHaveLength(1);
    expect(seen.join()).toContain("[REDACTED]");
    expect(seen.join()).not.toContain(SHORT);
  });
});
