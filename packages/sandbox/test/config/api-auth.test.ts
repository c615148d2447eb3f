import { type OperationId, operationTable } from "@peaqos/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { activeMachine, call, expectRefusal, pairedAgent, type Sandbox, startSandbox } from "../support.ts";

const KEY = "key-1";
const operationIds = Object.keys(operationTable) as OperationId[];
const withAuth = (...kinds: readonly string[]) => operationIds.filter((id) => kinds.includes(operationTable[id].auth));
const params = Object.fromEntries(
  operationIds.flatMap((id) => [...operationTable[id].path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name ?? "", "none"])),
);

let sandbox: Sandbox;
let token: string;
beforeAll(async () => {
  sandbox = await startSandbox({ config: { requireApiAuth: true, apiKeys: [KEY, "key-2"] } });
  const { id } = await activeMachine(sandbox, {}, KEY);
  token = (await pairedAgent(sandbox, id, {}, KEY)).pairingToken;
});
afterAll(() => sandbox.close());

describe("with API auth", () => {
  it.each(withAuth("platform", "either"))("%s needs a key", async (operationId) => {
    expectRefusal(await call(sandbox, operationId, { params }), 401, "AUTH_REQUIRED");
    expectRefusal(await call(sandbox, operationId, { params, key: "" }), 401, "AUTH_REQUIRED");
  });

  it.each(withAuth("platform", "either", "pairing"))(
    "%s refuses a wrong key, and one that only begins right",
    async (operationId) => {
      for (const key of ["key", "key-11", "KEY-1"])
        expectRefusal(await call(sandbox, operationId, { params, key }), 401, "AUTH_INVALID");
    },
  );

  it.each(withAuth("platform", "either"))("%s takes each of the keys", async (operationId) => {
    for (const key of [KEY, "key-2"])
      expect([200, 400, 404]).toContain((await call(sandbox, operationId, { params, key })).status);
  });

  it.each(withAuth("either", "pairing"))("%s takes a pairing token alone", async (operationId) => {
    expect([200, 400, 404]).toContain((await call(sandbox, operationId, { params, token })).status);
  });

  it.each(withAuth("platform"))("%s does not take a pairing token for a key", async (operationId) => {
    expectRefusal(await call(sandbox, operationId, { params, token }), 401, "AUTH_REQUIRED");
  });

  it.each(withAuth("none"))("%s asks for no key", async (operationId) => {
    const { code } = await call(sandbox, operationId, { params });
    expect(code ?? "none").not.toMatch(/^AUTH/);
  });
});

describe("without API auth", () => {
  it("no key is asked for, and a key that is sent is not looked at", async () => {
    await using open = await startSandbox({ config: { apiKeys: [KEY] } });
    for (const key of [undefined, KEY, "wrong"]) expect((await call(open, "listMachines", { key })).status).toBe(200);
  });
});
