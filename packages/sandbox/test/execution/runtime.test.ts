import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusal } from "../../src/api/failure.ts";
import { callRuntime } from "../../src/execution/call-runtime.ts";
import { seedService } from "../catalog/seed-service.ts";
import { deadAddress } from "../runtime-server.ts";
import { type Result, type Sandbox, type Shopper, shopper, startSandbox, TestClock } from "../support.ts";
import {
  type Asked,
  completion,
  eventsOf,
  execute,
  expectDocumented,
  INFERENCE,
  json,
  localRuntime,
  order,
  readOrder,
  register,
} from "./scene.ts";

const TOKEN = "runtime-token-3f9a";
const CAPACITY = 1024 * 1024;

const clock = new TestClock();
let sandbox: Sandbox;
beforeAll(async () => {
  const local = { accessMode: "local", operations: ["arm.move"] };
  const paid = { required: true, defaultRail: "x402", supportedRails: ["x402"], notes: [] };
  const services = [
    seedService({ ...local, id: "svc_arm", providerKey: "armada", skillKey: "arm" }),
    seedService({ ...local, id: "svc_paid_arm", providerKey: "armada", skillKey: "arm", payment: paid }),
    seedService({ ...local, id: "svc_unset", providerKey: "armada", skillKey: "arm", integrationStatus: "setup-required" }),
  ];
  sandbox = await startSandbox({ now: clock.now, seed: { services } });
});
afterAll(() => sandbox.close());

type Respond = (asked: Asked, response: ServerResponse) => void;

/** Executes an order at a runtime that answers like this. */
async function run(
  respond: Respond,
  options: { readonly fields?: object; readonly endpoint?: object; readonly body?: object } = {},
) {
  await using runtime = await localRuntime(respond);
  const agent = await shopper(sandbox);
  const { id } = await order(sandbox, agent, options.fields ?? INFERENCE);
  const providerKey = options.fields === undefined ? "qvac" : "armada";
  await register(sandbox, agent.machineId, providerKey, { endpointBaseUrl: runtime.url, ...options.endpoint });
  const answer = await execute(sandbox, agent, id, options.body);
  return { answer, agent, id, asked: runtime.asked };
}

const ARM = { serviceId: "svc_arm", input: { angle: 30 } };

describe("inference at the machine's own runtime", () => {
  it("asks for a chat completion, and gives its text back", async () => {
    const { answer, asked } = await run((_, response) => json(response, completion("A gate.")));
    expect(answer.status).toBe(200);
    expect(answer.body.order.status).toBe("delivered");
    expect(answer.body.execution.outcome).toMatchObject({ status: "completed", result: { text: "A gate.", model: "tiny-1" } });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ method: "POST", path: "/v1/chat/completions" });
    expect(asked[0]?.body).toEqual({ model: "default", messages: [{ role: "user", content: INFERENCE.input.prompt }] });
    expect(asked[0]?.headers).not.toHaveProperty("authorization");
  });

  it("names the endpoint's model first, then the input's", async () => {
    const respond: Respond = (_, response) => json(response, { choices: [{ message: { content: "Yes." } }] });
    const body = { input: { prompt: "Is it open?", model: "asked-for" } };
    const own = await run(respond, { body, endpoint: { modelAlias: "installed" } });
    expect(own.asked[0]?.body).toMatchObject({ model: "installed" });
    expect(own.answer.body.execution.outcome.result).toEqual({ text: "Yes.", model: "installed" });
    const given = await run(respond, { body });
    expect(given.asked[0]?.body).toMatchObject({ model: "asked-for" });
  });

  it("takes messages in place of a prompt", async () => {
    const messages = [
      { role: "system", content: "Be short." },
      { role: "user", content: "Is it open?" },
    ];
    const { asked } = await run((_, response) => json(response, completion("Yes.")), { body: { input: { messages } } });
    expect(asked[0]?.body).toEqual({ model: "default", messages });
  });

  it("fails on input that is no prompt, without asking anyone", async () => {
    for (const input of [{}, { prompt: 7 }, { prompt: "" }, { messages: [] }, { messages: "Hi" }, { prompt: "Hi", model: {} }]) {
      const { answer, asked } = await run((_, response) => json(response, completion("Yes.")), { body: { input } });
      expect(answer.status).toBe(200);
      expect(answer.body.execution.outcome).toMatchObject({ status: "failed", errorCode: "INVALID_INPUT" });
      expect(asked).toEqual([]);
    }
  });
});

describe("any other operation at the machine's own runtime", () => {
  it("gets the input as it is, and the answer is the result", async () => {
    for (const result of [{ moved: true }, [1, 2], "done", 0, null]) {
      const { answer, asked } = await run((_, response) => json(response, result), { fields: ARM });
      expect(asked[0]).toMatchObject({ method: "POST", path: "/operations/arm.move", body: ARM.input });
      expect(answer.body.execution.outcome).toMatchObject({ status: "completed", result });
    }
  });

  it("is unsupported where the service is not set up", async () => {
    const { answer, asked } = await run((_, response) => json(response, {}), { fields: { ...ARM, serviceId: "svc_unset" } });
    expectDocumented("executeMarketOrder", answer, 422, "EXECUTION_UNSUPPORTED");
    expect(asked).toEqual([]);
  });
});

describe("what a runtime is sent", () => {
  it("is its own token, in its own header, and no payment that it has no use for", async () => {
    const payment = { xPayment: "pay-me-0001", authorization: "Payment pay-me-0002" };
    const respond: Respond = (_, response) => json(response, {});
    const bearer = await run(respond, { fields: ARM, endpoint: { authType: "bearer", authToken: TOKEN }, body: { payment } });
    expect(bearer.asked[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    expect(bearer.asked[0]?.headers).not.toHaveProperty("x-payment");
    const key = await run(respond, { fields: ARM, endpoint: { authType: "api-key", authToken: TOKEN }, body: { payment } });
    expect(key.asked[0]?.headers["x-api-key"]).toBe(TOKEN);
    expect(key.asked[0]?.headers).not.toHaveProperty("authorization");
  });

  it("is the payment of an order that is paid by header, beside its own token", async () => {
    const fields = { ...ARM, serviceId: "svc_paid_arm" };
    const payment = { xPayment: "pay-1", paymentSignature: "pay-2", authorization: "Payment pay-3", signInWithX: "pay-4" };
    const respond: Respond = (_, response) => json(response, {});
    const paid = { "x-payment": "pay-1", "payment-signature": "pay-2", "sign-in-with-x": "pay-4" };
    const open = await run(respond, { fields, body: { payment } });
    expect(open.asked[0]?.headers).toMatchObject({ ...paid, authorization: "Payment pay-3" });
    const bearer = await run(respond, { fields, body: { payment }, endpoint: { authType: "bearer", authToken: TOKEN } });
    expect(bearer.asked[0]?.headers).toMatchObject({ ...paid, authorization: `Bearer ${TOKEN}` });
  });

  it("does not come back when the runtime repeats it", async () => {
    const echo: Respond = ({ headers }, response) =>
      json(response, { headers, [String(headers.authorization)]: [headers.authorization] });
    const endpoint = { authType: "bearer", authToken: TOKEN };
    const { answer } = await run(echo, { fields: ARM, endpoint });
    expect(answer.body.execution.outcome.result.headers.authorization).toBe("[REDACTED]");
    expect(JSON.stringify(answer.body)).not.toContain(TOKEN);
    const short = await run(echo, { fields: ARM, endpoint: { authType: "api-key", authToken: "k1" } });
    expect(short.answer.body.execution.outcome.result.headers["x-api-key"]).toBe("[REDACTED]");
  });
});

describe("a runtime that answers, but not with a result", () => {
  const SECRET_BODY = "the runtime's own words";
  const nested = `${"[".repeat(5000)}${"]".repeat(5000)}`;
  const cases: readonly (readonly [string, string, Respond])[] = [
    ["500", "RUNTIME_HTTP_500", (_, response) => json(response, { error: SECRET_BODY }, 500)],
    ["401", "RUNTIME_HTTP_401", (_, response) => json(response, { error: SECRET_BODY }, 401)],
    ["a redirect", "RUNTIME_HTTP_307", (_, response) => response.writeHead(307, { location: "/elsewhere" }).end(SECRET_BODY)],
    ["garbage", "RUNTIME_BAD_ANSWER", (_, response) => response.end(`<p>${SECRET_BODY}`)],
    ["nothing", "RUNTIME_BAD_ANSWER", (_, response) => response.writeHead(204).end()],
    ["no text", "RUNTIME_BAD_ANSWER", (_, response) => json(response, completion(null))],
    ["no choices", "RUNTIME_BAD_ANSWER", (_, response) => json(response, { choices: [] })],
    ["a list", "RUNTIME_BAD_ANSWER", (_, response) => json(response, [SECRET_BODY])],
    // It never ends: the sandbox has to stop reading.
    ["too much", "RUNTIME_BAD_ANSWER", (_, response) => void response.write(`"${"x".repeat(CAPACITY)}`)],
  ];

  for (const [name, errorCode, respond] of cases) {
    it(`fails the run with ${errorCode} for ${name}, without repeating it`, async () => {
      const { answer, asked } = await run(respond);
      expect(answer.status).toBe(200);
      const { run: failed, outcome } = answer.body.execution;
      expect([failed.status, answer.body.order.status]).toEqual(["failed", "failed"]);
      expect(outcome).toMatchObject({ status: "failed", errorCode, errorMessage: expect.any(String) });
      expect(outcome).not.toHaveProperty("result");
      expect(JSON.stringify(answer.body)).not.toContain(SECRET_BODY);
      expect(asked).toHaveLength(1);
    });
  }

  it("fails the run for JSON that is nested too deeply to be kept", async () => {
    const { answer } = await run((_, response) => response.end(nested), { fields: ARM });
    expect(answer.body.execution.outcome).toMatchObject({ status: "failed", errorCode: "RUNTIME_BAD_ANSWER" });
  });

  it("takes an answer of just 1 MiB", async () => {
    const { answer } = await run((_, response) => response.end(`"${"x".repeat(CAPACITY - 2)}"`), { fields: ARM });
    expect(answer.body.order.status).toBe("delivered");
  });
});

describe("a runtime that does not answer", () => {
  const expectUntouched = async (answer: Result, agent: Shopper, id: string) => {
    expectDocumented("executeMarketOrder", answer, 502, "ENDPOINT_UNREACHABLE");
    const { status, runId, taskId, errorMessage } = await readOrder(sandbox, id);
    expect({ status, runId, taskId, errorMessage }).toEqual({ status: "created" });
    expect((await eventsOf(sandbox, agent.machineId)).filter((type) => /^(run|task|route|outcome)\./.test(type))).toEqual([]);
  };

  it("leaves the order as it was where nothing listens, and where it hangs up", async () => {
    const agent = await shopper(sandbox);
    const { id } = await order(sandbox, agent, INFERENCE);
    await register(sandbox, agent.machineId, "qvac", { endpointBaseUrl: await deadAddress() });
    await expectUntouched(await execute(sandbox, agent, id), agent, id);

    const hangingUp = await run((_, response) => response.destroy());
    await expectUntouched(hangingUp.answer, hangingUp.agent, hangingUp.id);
    const breakingOff = await run((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{", () => response.destroy());
    });
    await expectUntouched(breakingOff.answer, breakingOff.agent, breakingOff.id);
  });

  it("leaves the order as it was where no TLS is spoken", async () => {
    await using runtime = await localRuntime((_, response) => json(response, {}));
    const agent = await shopper(sandbox);
    const { id } = await order(sandbox, agent, INFERENCE);
    await register(sandbox, agent.machineId, "qvac", { endpointBaseUrl: runtime.url.replace("http:", "https:") });
    await expectUntouched(await execute(sandbox, agent, id), agent, id);
  });

  it("leaves the order as it was where there is no endpoint, its lease is over, or it was found unreachable", async () => {
    await using runtime = await localRuntime((_, response) => json(response, completion("Yes.")));
    const agent = await shopper(sandbox);
    const { id } = await order(sandbox, agent, INFERENCE);
    const before = await readOrder(sandbox, id);
    await expectUntouched(await execute(sandbox, agent, id), agent, id);
    const leaseExpiresAt = new Date(clock.now().getTime() + 60_000).toISOString();
    await register(sandbox, agent.machineId, "qvac", { endpointBaseUrl: runtime.url, leaseExpiresAt });
    clock.advance(61_000);
    await expectUntouched(await execute(sandbox, agent, id), agent, id);
    await register(sandbox, agent.machineId, "qvac", { endpointBaseUrl: runtime.url, status: "unreachable" });
    await expectUntouched(await execute(sandbox, agent, id), agent, id);
    expect(await readOrder(sandbox, id)).toEqual(before);
    expect(runtime.asked).toEqual([]);
    await register(sandbox, agent.machineId, "qvac", { endpointBaseUrl: runtime.url });
    expect((await execute(sandbox, agent, id)).body.order.status).toBe("delivered");
  });

  it("is not waited for for ever", async () => {
    await using runtime = await localRuntime(() => {});
    const request = { url: runtime.url, headers: {}, body: "{}", secrets: [], read: (value: unknown) => value };
    expect(await callRuntime({ ...request, unreachable: refusal("ENDPOINT_UNREACHABLE", "") }, 20)).toBeUndefined();
  });
});

describe("while a runtime is at work", () => {
  it("the order is executing, nobody else can execute it, and other calls go on", async () => {
    const seen: unknown[] = [];
    const agent = await shopper(sandbox);
    const { id } = await order(sandbox, agent, INFERENCE);
    await using runtime = await localRuntime(async (_, response) => {
      seen.push((await readOrder(sandbox, id)).status, (await execute(sandbox, agent, id)).code);
      const other = await order(sandbox, agent, { serviceId: "svc_peaq_price", input: { pair: "PEAQ/USDT" } });
      seen.push((await execute(sandbox, agent, other.id)).status);
      json(response, completion("Yes."));
    });
    await register(sandbox, agent.machineId, "qvac", { endpointBaseUrl: runtime.url });
    expect((await execute(sandbox, agent, id)).body.order.status).toBe("delivered");
    expect(seen).toEqual(["executing", "ORDER_CLOSED", 200]);
    expect(runtime.asked).toHaveLength(1);
  });

  it("the agent's session may expire", async () => {
    const agent = await shopper(sandbox);
    const { id } = await order(sandbox, agent, INFERENCE);
    await using runtime = await localRuntime((_, response) => {
      clock.advance(2 * 3_600_000);
      json(response, completion("Yes."));
    });
    await register(sandbox, agent.machineId, "qvac", { endpointBaseUrl: runtime.url });
    expect((await execute(sandbox, agent, id)).body.order.status).toBe("delivered");
    expectDocumented("executeMarketOrder", await execute(sandbox, agent, id), 401, "AGENT_AUTH_EXPIRED");
  });

  it("a reset forgets the order, and it is not found afterwards", async () => {
    await using own = await startSandbox();
    const agent = await shopper(own);
    const { id } = await order(own, agent, INFERENCE);
    await using runtime = await localRuntime(async (_, response) => {
      await own.reset();
      json(response, completion("Yes."));
    });
    await register(own, agent.machineId, "qvac", { endpointBaseUrl: runtime.url });
    expectDocumented("executeMarketOrder", await execute(own, agent, id), 404, "NOT_FOUND");
  });
});
