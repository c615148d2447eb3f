import { createHmac } from "node:crypto";
import { decodeJwt, decodeProtectedHeader, jwtVerify, SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signJwt, verifyJwt } from "../../src/pairing/jwt.ts";
import { call, expectRefusal, must, type Sandbox, type Shopper, shopper, startSandbox, TestClock } from "../support.ts";

const SECRET = "a-secret-of-the-tests";
const key = new TextEncoder().encode(SECRET);
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a token of ours", () => {
  it("is what jose verifies, and the other way round", async () => {
    const claims = { machineId: "mach_1", text: "ünïcode 🤖", number: 1.5, iat: 1_700_000_000 };
    const verified = await jwtVerify(signJwt(claims, SECRET), key, { algorithms: ["HS256"], typ: "JWT" });
    expect(verified.payload).toEqual(claims);
    const theirs = await new SignJWT(claims).setProtectedHeader({ alg: "HS256", typ: "JWT" }).sign(key);
    expect(verifyJwt(theirs, SECRET)).toEqual(claims);
    expect(theirs).toBe(signJwt(claims, SECRET));
  });

  it("is none under any other algorithm, even with the right signature", () => {
    for (const header of [{ alg: "none" }, { alg: "HS512" }, { alg: "hs256" }, { typ: "JWT" }, ["HS256"], "HS256"]) {
      const signed = `${base64url(header)}.${base64url({ machineId: "mach_1" })}`;
      const signature = createHmac("sha256", SECRET).update(signed).digest("base64url");
      expect(verifyJwt(`${signed}.${signature}`, SECRET)).toBeUndefined();
    }
  });

  it("has three parts, no more and no less", () => {
    const token = signJwt({ machineId: "mach_1" }, SECRET);
    for (const other of [`${token}.`, `${token}.x`, `.${token}`, token.slice(0, token.lastIndexOf("."))]) {
      expect(verifyJwt(other, SECRET), other).toBeUndefined();
    }
  });

  it("is none without a secret", () => {
    expect(verifyJwt(signJwt({}, "x"), "")).toBeUndefined();
  });
});

describe("the token of a session", () => {
  const clock = new TestClock();
  let sandbox: Sandbox;
  let agent: Shopper;
  beforeAll(async () => {
    sandbox = await startSandbox({ now: clock.now, config: { agentPairingSessionSecret: SECRET } });
    agent = await shopper(sandbox, { perTransactionLimit: 5 });
  });
  afterAll(() => sandbox.close());

  const use = (token: string) => call(sandbox, "listMarketServices", { token });
  const sign = (claims: Record<string, unknown>, secret: Uint8Array = key, alg = "HS256") =>
    new SignJWT(claims).setProtectedHeader({ alg }).sign(secret);

  it("is verified by jose and holds the documented claims", async () => {
    const { items } = await must(sandbox, "listAgentPairings", { params: { machineId: agent.machineId } });
    const { payload, protectedHeader } = await jwtVerify(agent.token, key, { algorithms: ["HS256"] });
    expect(protectedHeader).toEqual({ alg: "HS256", typ: "JWT" });
    expect(payload).toEqual({
      machineId: agent.machineId,
      pairingId: agent.agentPairingId,
      sessionId: items[0].sessionId,
      agentAddress: items[0].agentAddress,
      agentDid: items[0].agentDid,
      delegationPolicyHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      iat: Math.floor(Date.parse(items[0].sessionIssuedAt) / 1000),
      exp: Date.parse(items[0].sessionExpiresAt) / 1000,
    });
    expect(agent.token.slice(-4)).toBe(items[0].tokenLastFour);
    expect((await use(agent.token)).status).toBe(200);
  });

  it("is invalid with another secret, another algorithm or none", async () => {
    const claims = decodeJwt(agent.token);
    const other = new TextEncoder().encode("another-secret-of-the-tests");
    const long = new TextEncoder().encode(SECRET.repeat(4));
    const forged = [
      await sign(claims, other),
      await sign(claims, key.slice(1)),
      await sign(claims, long, "HS512"),
      await sign(claims, long, "HS384"),
      new UnsecuredJWT(claims).encode(),
      `${base64url({ alg: "none" })}.${base64url(claims)}.`,
      `${base64url({ alg: "none" })}.${base64url(claims)}.${agent.token.split(".")[2]}`,
      await sign({ ...claims, sessionId: "sess_other" }),
      await sign({}),
      await sign({ ...claims, exp: "9999999999" as unknown as number }),
      signJwt([], SECRET),
      await sign({ ...claims, pairingId: "pair_unknown" }),
      await sign({ ...claims, machineId: "mach_unknown" }),
      await sign({ ...claims, delegationPolicyHash: "0".repeat(64) }),
    ];
    for (const token of forged) expectRefusal(await use(token), 401, "AGENT_AUTH_INVALID");
    expect(decodeProtectedHeader(forged[2] ?? "").alg).toBe("HS512");
  });

  it("is invalid when any part was changed", async () => {
    const [header = "", payload = "", signature = ""] = agent.token.split(".");
    const claims = decodeJwt(agent.token);
    const tampered = [
      `${header}.${base64url({ ...claims, exp: 9_999_999_999 })}.${signature}`,
      `${base64url({ alg: "HS256" })}.${payload}.${signature}`,
      `${header}.${payload}.${signature}=`,
      `${header}.${payload}.${signature.slice(0, -1)}`,
      `${header}.${payload}.${Buffer.from(signature, "base64url").toString("base64")}=`,
      `${header}.${payload}.`,
      `${header}.${payload}`,
      `${header}..${signature}`,
      `.${payload}.${signature}`,
      `..`,
      `.`,
      `...`,
      `${agent.token}.`,
      `.${agent.token}`,
      `${agent.token}.${signature}`,
      `${header}.${payload}.${payload}.${signature}`,
      `${agent.token}x`,
      `${agent.token}, ${agent.token}`,
      `Bearer ${agent.token}`,
      "x",
      "x".repeat(10_000),
      "%00",
    ];
    for (const token of tampered) expectRefusal(await use(token), 401, "AGENT_AUTH_INVALID");
    // Of the last character some bits count for nothing, so that it can be written in four ways. Only the one is ours.
    const spellings = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"]
      .map((last) => `${agent.token.slice(0, -1)}${last}`)
      .filter((token) => token !== agent.token);
    for (const token of spellings) expectRefusal(await use(token), 401, "AGENT_AUTH_INVALID");
  });

  it("is never echoed by a refusal", async () => {
    const answer = await use(`${agent.token}x`);
    expect(JSON.stringify(answer.body)).not.toContain(agent.token.slice(0, 30));
  });

  it("is expired from its time on, and not before", async () => {
    const own = await shopper(sandbox);
    clock.advance(3_590_000);
    expect((await use(own.token)).status).toBe(200);
    clock.advance(10_000);
    expectRefusal(await use(own.token), 401, "AGENT_AUTH_EXPIRED");
    // A forged one is not told that it is late.
    expectRefusal(await use(`${own.token}x`), 401, "AGENT_AUTH_INVALID");
  });
});

describe("the session secret", () => {
  it("makes the tokens of another deployment invalid", async () => {
    await using here = await startSandbox({ config: { agentPairingSessionSecret: "here" } });
    await using there = await startSandbox({ config: { agentPairingSessionSecret: "there" } });
    const { token } = await shopper(here);
    expectRefusal(await call(there, "listMarketServices", { token }), 401, "AGENT_AUTH_INVALID");
  });
});
