import { type OperationId, operationTable } from "@peaqos/types";
import fc from "fast-check";
import { SignJWT, UnsecuredJWT } from "jose";
import { afterAll, describe, expect, it } from "vitest";
import { type CallOptions, call, type Result } from "../../../packages/sandbox/test/support.ts";
import { answerIssues } from "../answer-schema.ts";
import { deployment, KEY, stopDeployments } from "./deployments.ts";
import { situations } from "./situations.ts";

afterAll(stopDeployments);

const operationIds = Object.keys(operationTable) as OperationId[];
const withBody = operationIds.filter((id) => operationTable[id].body !== "none");
const paired = operationIds.filter((id) => operationTable[id].auth === "pairing");

const SQL = "x'; drop table machines; --";
const GARBAGE: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.1,
  "",
  " ",
  SQL,
  "\u0000",
  "\ud800",
  "__proto__",
  "x".repeat(100_000),
  [],
  [[[]]],
  {},
  { $ne: null },
];

/** Holds an answer to the contract: a documented status and code, and nothing that broke inside. */
function expectDocumented(operationId: OperationId, result: Result, about: string): void {
  expect(answerIssues(operationId, result.status, result.body), `${about}: ${result.status} ${result.code}`).toEqual([]);
  expect(result.code, about).not.toBe("INTERNAL_ERROR");
  if (result.code !== undefined) expect(operationTable[operationId].errorCodes, about).toContain(result.code);
}

/** Every body that differs from a valid one in one place. */
function mutations(body: unknown): { readonly where: string; readonly body: unknown }[] {
  const found: { where: string; body: unknown }[] = [];
  const visit = (value: unknown, where: string, put: (changed: unknown) => unknown): void => {
    for (const garbage of GARBAGE) found.push({ where, body: put(garbage) });
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      const within = (changed: unknown) =>
        put(Array.isArray(value) ? Object.assign([...value], { [name]: changed }) : { ...value, [name]: changed });
      visit(member, `${where}.${name}`, within);
    }
  };
  visit(body, "body", (changed) => changed);
  return found;
}

describe("garbage is answered with a documented code, and never breaks anything", () => {
  it.each(withBody)("%s: wrong values in every field of its body", async (operationId) => {
    const { sandbox, world } = await deployment();
    const situation = await situations[operationId](world);
    for (const { where, body } of mutations(situation.body ?? {})) {
      expectDocumented(operationId, await call(sandbox, operationId, { key: KEY, ...situation, body }), where);
    }
  });

  it.each(withBody)("%s: any JSON at all", async (operationId) => {
    const { sandbox, world } = await deployment();
    const situation = await situations[operationId](world);
    const property = fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (body) => {
      expectDocumented(operationId, await call(sandbox, operationId, { key: KEY, ...situation, body }), JSON.stringify(body));
    });
    await fc.assert(property, { numRuns: 40, seed: 1742 });
  });

  it.each(operationIds)("%s: wrong values in its path and query", async (operationId) => {
    const { sandbox, world } = await deployment();
    const situation = await situations[operationId](world);
    const values = [SQL, "\u0000", "__proto__", "constructor", "..", "%", "ü/ü", "x".repeat(5_000), "' or '1'='1"];
    for (const value of values) {
      const swap = (names: object | undefined) => Object.fromEntries(Object.keys(names ?? {}).map((name) => [name, value]));
      const query = { ...swap(situation.query), cursor: value, filter: value };
      const changed: CallOptions[] = [
        { ...situation, query },
        { ...situation, params: { ...situation.params, ...swap(situation.params) } },
      ];
      for (const options of changed)
        expectDocumented(operationId, await call(sandbox, operationId, { key: KEY, ...options }), value);
    }
  });

  const raw = async (operationId: OperationId, body: BodyInit) => {
    const { sandbox, world } = await deployment();
    const { params = {}, token } = await situations[operationId](world);
    const { method, path } = operationTable[operationId];
    const target = path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
    const headers = {
      "content-type": "application/json",
      "x-api-key": KEY,
      ...(token ? { "x-agent-pairing-token": token } : {}),
    };
    const response = await sandbox.fetch(target, { method, headers, body });
    const answer = await response.json();
    return { status: response.status, code: answer.error?.code, body: answer, headers: response.headers };
  };
  const nested = (depth: number) => `${'{"input":'.repeat(depth)}{}${"}".repeat(depth)}`;

  it.each<[string, BodyInit, string]>([
    ["no JSON", "{", "VALIDATION_ERROR"],
    ["two values", "{}{}", "VALIDATION_ERROR"],
    ["bad UTF-8", Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d), "VALIDATION_ERROR"],
    ["100,000 levels", nested(100_000), "VALIDATION_ERROR"],
    [
      "100 levels of free-form input",
      `{"serviceId":"svc_peaq_price","machineId":"m","agentPairingId":"p","input":${nested(100)}}`,
      "VALIDATION_ERROR",
    ],
    ["10 MB", JSON.stringify({ filler: "x".repeat(10_000_000) }), "PAYLOAD_TOO_LARGE"],
    [
      "50,000 unknown members",
      JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`m${i}`, 0]))),
      "VALIDATION_ERROR",
    ],
    [
      "a number too large to keep",
      '{"machineId":"m","agentPairingId":"p","serviceId":"s","input":{"a":1e999}}',
      "VALIDATION_ERROR",
    ],
    ["a member named __proto__", '{"__proto__":{"machineId":"m"},"machineId":"m"}', "VALIDATION_ERROR"],
  ])("a body of %s", async (_, body, code) => {
    for (const operationId of ["createMarketOrder", "createMachine"] as const) {
      expect(await raw(operationId, body), operationId).toMatchObject({ code });
    }
  });
});

describe("a token opens nothing but its own machine, and only while it is genuine", () => {
  const secret = new TextEncoder().encode("a-secret-of-somebody-else-altogether");

  async function forgeries(token: string): Promise<[string, string][]> {
    const [header = "", payload = "", signature = ""] = token.split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    return [
      ["signed with another secret", await new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).sign(secret)],
      ["unsigned", new UnsecuredJWT(claims).encode()],
      ["alg none with the old signature", `${encode({ alg: "none" })}.${payload}.${signature}`],
      ["another algorithm", await new SignJWT(claims).setProtectedHeader({ alg: "HS512" }).sign(secret)],
      ["a changed claim", `${header}.${encode({ ...claims, machineId: "mach_other" })}.${signature}`],
      ["a longer life", `${header}.${encode({ ...claims, exp: claims.exp + 1_000_000 })}.${signature}`],
      ["a cut signature", `${header}.${payload}.${signature.slice(0, -2)}`],
      ["a fourth part", `${token}.x`],
      ["no JWT", "not-a-token"],
    ];
  }

  it.each(paired)("%s refuses forged tokens", async (operationId) => {
    const { sandbox, world } = await deployment();
    const situation = await situations[operationId](world);
    for (const [name, token] of await forgeries(situation.token ?? "")) {
      const result = await call(sandbox, operationId, { ...situation, token });
      expect({ name, status: result.status, code: result.code }).toEqual({ name, status: 401, code: "AGENT_AUTH_INVALID" });
    }
  });

  it.each(paired)("%s refuses the token of another machine", async (operationId) => {
    const { sandbox, world } = await deployment();
    const situation = await situations[operationId](world);
    const { token } = await world.shopper();
    // A search without ids is a search of the token's own machine.
    const { machineId, agentPairingId } = situation;
    const body = operationId === "searchMarket" ? { ...Object(situation.body), machineId, agentPairingId } : situation.body;
    const result = await call(sandbox, operationId, { ...situation, body, token });
    expect({ status: result.status, code: result.code }).toEqual({ status: 401, code: "AGENT_AUTH_INVALID" });
  });

  it("getMarketOrder shows an order to its own machine and to nobody else's", async () => {
    const { sandbox, world } = await deployment();
    const situation = await situations.getMarketOrder(world);
    expect(await call(sandbox, "getMarketOrder", situation)).toMatchObject({ status: 200 });
    const { token } = await world.shopper();
    expect(await call(sandbox, "getMarketOrder", { ...situation, token })).toMatchObject({ code: "AGENT_AUTH_INVALID" });
  });
});
