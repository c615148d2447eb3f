import { type OperationId, operationTable } from "@peaqos/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CallOptions,
  call,
  expectRefusal,
  must,
  type Result,
  type Sandbox,
  type SandboxOptions,
  type Shopper,
  shopper,
  startSandbox,
} from "./support.ts";

const KEY = "platform-key-1";
const SECOND_KEY = "platform-key-2";

type Auth = "platform" | "pairing" | "either" | "none";
/** What a request sends along. */
type Sent =
  | "nothing"
  | "key"
  | "wrong key"
  | "token"
  | "bad token"
  | "token and key"
  | "token and wrong key"
  | "bad token and key";

const operations = Object.entries(operationTable) as [OperationId, { auth: Auth }][];
const refusals = ["AUTH_REQUIRED", "AUTH_INVALID", "AGENT_AUTH_REQUIRED", "AGENT_AUTH_INVALID", "AGENT_AUTH_EXPIRED"];

const everyWay: readonly Sent[] = [
  "nothing",
  "key",
  "wrong key",
  "token",
  "bad token",
  "token and key",
  "token and wrong key",
  "bad token and key",
];

function credentials(sent: Sent, token: string) {
  return {
    ...(sent.includes("wrong key") ? { key: "not-the-key" } : sent.includes("key") ? { key: KEY } : {}),
    ...(sent.includes("bad token") ? { token: `${token}x` } : sent.includes("token") ? { token } : {}),
  };
}

/** The code of a refusal for each way, `-` where the credentials are good. In the order of `everyWay`. */
const expected: Readonly<Record<string, Readonly<Record<Auth, readonly string[]>>>> = {
  "API keys off, pairing tokens on": {
    none: ["-", "-", "-", "-", "-", "-", "-", "-"],
    platform: ["-", "-", "-", "-", "-", "-", "-", "-"],
    either: ["-", "-", "-", "-", "AGENT_AUTH_INVALID", "-", "-", "AGENT_AUTH_INVALID"],
    pairing: [
      "AGENT_AUTH_REQUIRED",
      "AGENT_AUTH_REQUIRED",
      "AGENT_AUTH_REQUIRED",
      "-",
      "AGENT_AUTH_INVALID",
      "-",
      "-",
      "AGENT_AUTH_INVALID",
    ],
  },
  "API keys on, pairing tokens on": {
    none: ["-", "-", "-", "-", "-", "-", "-", "-"],
    platform: ["AUTH_REQUIRED", "-", "AUTH_INVALID", "AUTH_REQUIRED", "AUTH_REQUIRED", "-", "AUTH_INVALID", "-"],
    either: ["AUTH_REQUIRED", "-", "AUTH_INVALID", "-", "AGENT_AUTH_INVALID", "-", "AUTH_INVALID", "AGENT_AUTH_INVALID"],
    pairing: [
      "AGENT_AUTH_REQUIRED",
      "AGENT_AUTH_REQUIRED",
      "AUTH_INVALID",
      "-",
      "AGENT_AUTH_INVALID",
      "-",
      "AUTH_INVALID",
      "AGENT_AUTH_INVALID",
    ],
  },
  "API keys off, pairing tokens off": {
    none: ["-", "-", "-", "-", "-", "-", "-", "-"],
    platform: ["-", "-", "-", "-", "-", "-", "-", "-"],
    either: ["-", "-", "-", "-", "AGENT_AUTH_INVALID", "-", "-", "AGENT_AUTH_INVALID"],
    pairing: ["-", "-", "-", "-", "AGENT_AUTH_INVALID", "-", "-", "AGENT_AUTH_INVALID"],
  },
  "API keys on, pairing tokens off": {
    none: ["-", "-", "-", "-", "-", "-", "-", "-"],
    platform: ["AUTH_REQUIRED", "-", "AUTH_INVALID", "AUTH_REQUIRED", "AUTH_REQUIRED", "-", "AUTH_INVALID", "-"],
    either: ["AUTH_REQUIRED", "-", "AUTH_INVALID", "-", "AGENT_AUTH_INVALID", "-", "AUTH_INVALID", "AGENT_AUTH_INVALID"],
    pairing: ["AGENT_AUTH_REQUIRED", "-", "AUTH_INVALID", "-", "AGENT_AUTH_INVALID", "-", "AUTH_INVALID", "AGENT_AUTH_INVALID"],
  },
};

/** Pairs an agent on a deployment that may ask for keys. */
async function keyedShopper(sandbox: Sandbox): Promise<Shopper> {
  const keyed: typeof fetch = (input, init) => {
    const headers = { ...(init?.headers as Record<string, string>), "x-api-key": KEY };
    return sandbox.fetch(input, { ...init, headers });
  };
  return shopper({ fetch: keyed });
}

/** A call about something that is not there. */
function call404(sandbox: Sandbox, operationId: OperationId, options: CallOptions): Promise<Result> {
  const { method, path } = operationTable[operationId];
  const params = Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name ?? "", "unknown"]));
  return call(sandbox, operationId, { params, ...(method === "GET" ? {} : { body: {} }), ...options });
}

describe.each(Object.entries(expected))("%s", (setting, table) => {
  let sandbox: Sandbox;
  let token: string;
  beforeAll(async () => {
    const requireApiAuth = setting.includes("API keys on");
    const requireAgentPairingAuth = setting.includes("pairing tokens on");
    sandbox = await startSandbox({ config: { requireApiAuth, apiKeys: [KEY, SECOND_KEY], requireAgentPairingAuth } });
    ({ token } = await keyedShopper(sandbox));
  });
  afterAll(() => sandbox.close());

  it.each(everyWay.map((sent, index) => ({ sent, index })))("every operation, sent with $sent", async ({ sent, index }) => {
    for (const [operationId, { auth }] of operations) {
      const { code } = await call404(sandbox, operationId, credentials(sent, token));
      const refused = code !== undefined && refusals.includes(code) && operationId !== "machineAgentHeartbeat" ? code : "-";
      expect({ operationId, refused }).toEqual({ operationId, refused: table[auth][index] });
    }
  });
});

describe("API keys", () => {
  const start = (config: SandboxOptions["config"]) => startSandbox({ config: { requireApiAuth: true, ...config } });

  it("count each, and nothing like them", async () => {
    await using sandbox = await start({ apiKeys: [KEY, SECOND_KEY] });
    for (const key of [KEY, SECOND_KEY, ` ${KEY} `]) expect((await call(sandbox, "listMachines", { key })).status).toBe(200);
    for (const key of [KEY.toUpperCase(), `${KEY},${SECOND_KEY}`, KEY.slice(1), `${KEY}0`, "undefined", "null", "*"]) {
      const answer = await call(sandbox, "listMachines", { key });
      expectRefusal(answer, 401, "AUTH_INVALID");
      expect(JSON.stringify(answer.body)).not.toContain(KEY);
    }
    for (const key of ["", " "]) expectRefusal(await call(sandbox, "listMachines", { key }), 401, "AUTH_REQUIRED");
  });

  it("count in their header only", async () => {
    await using sandbox = await start({ apiKeys: [KEY] });
    const elsewhere = { query: { "x-api-key": KEY, apiKey: KEY }, headers: { authorization: `Bearer ${KEY}` } };
    expectRefusal(await call(sandbox, "listMachines", elsewhere), 401, "AUTH_REQUIRED");
  });

  it("are asked for before anything is looked at", async () => {
    await using sandbox = await start({ apiKeys: [KEY] });
    const broken = { body: { nonsense: true }, params: { machineId: "unknown" } };
    expectRefusal(await call(sandbox, "updateMachine", broken), 401, "AUTH_REQUIRED");
    expectRefusal(await call(sandbox, "updateMachine", { ...broken, key: KEY }), 400, "VALIDATION_ERROR");
    expectRefusal(await call(sandbox, "listMachines", { query: { limit: 0 } }), 401, "AUTH_REQUIRED");
  });

  it("are not asked for by the health checks and the heartbeat", async () => {
    await using sandbox = await start({ apiKeys: [KEY] });
    expect((await call(sandbox, "checkHealth")).status).toBe(200);
    expect((await sandbox.fetch("/api/v1/health")).status).toBe(200);
    const endpoints = [{ providerKey: "qvac", endpointBaseUrl: "http://127.0.0.1:1" }];
    const body = { machineId: "mach_x", agentId: "agent_x", agentToken: "prov_x", endpoints };
    expectRefusal(await call(sandbox, "machineAgentHeartbeat", { body }), 404, "NOT_FOUND");
  });
});

describe("a pairing token", () => {
  it("counts in its header only", async () => {
    await using sandbox = await startSandbox();
    const { token } = await shopper(sandbox);
    const elsewhere = { query: { "x-agent-pairing-token": token }, headers: { authorization: `Bearer ${token}` }, body: {} };
    expectRefusal(await call(sandbox, "searchMarket", elsewhere), 401, "AGENT_AUTH_REQUIRED");
    expectRefusal(await call(sandbox, "searchMarket", { token: "", body: {} }), 401, "AGENT_AUTH_REQUIRED");
  });

  it("of a paused pairing is refused wherever it counts, and nowhere else", async () => {
    await using sandbox = await startSandbox();
    const { machineId, agentPairingId: pairingId, token } = await shopper(sandbox);
    await must(sandbox, "updateAgentPairing", { params: { machineId, pairingId }, body: { status: "paused" } });
    for (const [operationId, { auth }] of operations) {
      const { code } = await call404(sandbox, operationId, { token });
      const counts = auth === "pairing" || auth === "either";
      expect({ operationId, refused: code === "AGENT_PAIRING_INACTIVE" }).toEqual({ operationId, refused: counts });
    }
  });
});
