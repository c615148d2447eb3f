import { type MockServer, startMock } from "@peaqos/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allCredentials, call, errorOf, operations, pairingToken, platformKey } from "./support.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

// The readiness check takes the key where a deployment asks for one, and does without elsewhere.
const withAuth = (...auths: string[]) => operations.filter(({ id, auth }) => auths.includes(auth) && id !== "getReadiness");

async function expectAccepted(list: typeof operations, headers: Record<string, string>): Promise<void> {
  for (const operation of list) {
    const response = await call(mock.url, operation, { headers });
    expect(operation.successStatuses, `${operation.id}: ${await response.text()}`).toContain(response.status);
  }
}

async function expectRefused(list: typeof operations, headers: Record<string, string>, code: string): Promise<void> {
  for (const operation of list) {
    const error = await errorOf(await call(mock.url, operation, { headers }), 401);
    expect({ [operation.id]: error.code }).toEqual({ [operation.id]: code });
  }
}

it("covers every kind of credential", () => {
  if (operations.length === 69) expect(new Set(operations.map(({ auth }) => auth)).size).toBe(4);
});

it("operations of the platform take the API key, and ask for it when it is missing", async () => {
  await expectAccepted(withAuth("platform"), platformKey);
  await expectRefused(withAuth("platform"), {}, "AUTH_REQUIRED");
});

it("operations of the platform do not take a pairing token instead", async () => {
  await expectRefused(withAuth("platform"), pairingToken, "AUTH_REQUIRED");
});

it("operations of the agent take the pairing token, alone or with an API key", async () => {
  await expectAccepted(withAuth("pairing"), pairingToken);
  await expectAccepted(withAuth("pairing"), allCredentials);
});

it("operations of the agent ask for the pairing token when it is missing, even if an API key is there", async () => {
  await expectRefused(withAuth("pairing"), {}, "AGENT_AUTH_REQUIRED");
  await expectRefused(withAuth("pairing"), platformKey, "AGENT_AUTH_REQUIRED");
});

it("operations of both take either alone, or both, and ask when there is none", async () => {
  await expectAccepted(withAuth("either"), platformKey);
  await expectAccepted(withAuth("either"), pairingToken);
  await expectAccepted(withAuth("either"), allCredentials);
  await expectRefused(withAuth("either"), {}, "AUTH_REQUIRED");
});

it("operations without credentials and the readiness check ask for none", async () => {
  await expectAccepted(
    operations.filter(({ id, auth }) => auth === "none" || id === "getReadiness"),
    {},
  );
});

it("an empty credential counts as none", async () => {
  await expectRefused(withAuth("platform").slice(0, 1), { "x-api-key": "" }, "AUTH_REQUIRED");
});

it("a missing credential is told before a broken query, and before what Prefer asks for", async () => {
  for (const [query, prefer] of [
    ["?limit=0", "respond-async"],
    ["", "code=429"],
    ["", "example=firstPage"],
  ]) {
    const response = await fetch(`${mock.url}/api/v1/machines${query}`, { headers: { prefer: prefer ?? "" } });
    expect((await errorOf(response, 401)).code).toBe("AUTH_REQUIRED");
  }
});

describe("a credential that travels in the body", () => {
  const post = (path: string, body: object) =>
    mock.fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", "x-api-key": "any" },
      body: JSON.stringify(body),
    });
  const agent = { agentAddress: `0x${"1".repeat(40)}`, agentProvider: "acme", agentRole: "buyer" };

  it("is asked for by its own code when it is missing, not as an invalid field", async () => {
    const heartbeat = await post("/api/v1/machine-agents/heartbeat", { machineId: "m", agentId: "a", endpoints: [] });
    expect([heartbeat.status, (await heartbeat.json()).error.code]).toEqual([401, "AGENT_AUTH_REQUIRED"]);
    for (const path of ["/api/v1/machines/m/agent-pairings", "/api/v1/machines/m/agent-pairings/p/sessions"]) {
      const answer = await post(path, path.endsWith("sessions") ? {} : agent);
      expect([answer.status, (await answer.json()).error.code]).toEqual([403, "AGENT_PAIRING_PROOF_REQUIRED"]);
    }
  });

  it("that is there leaves other mistakes invalid", async () => {
    const answer = await post("/api/v1/machine-agents/heartbeat", {
      machineId: "m",
      agentId: "a",
      agentToken: "t",
      endpoints: [],
    });
    expect([answer.status, (await answer.json()).error.code]).toEqual([400, "VALIDATION_ERROR"]);
  });
});
