import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, shopper, startSandbox, TestClock } from "../support.ts";
import { ARM, armServices, type Respond, run } from "./runtime-scene.ts";
import { completion, execute, expectDocumented, INFERENCE, json, localRuntime, order, readOrder, register } from "./scene.ts";

const TOKEN = "runtime-token-3f9a";

const clock = new TestClock();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now, seed: { services: armServices } });
});
afterAll(() => sandbox.close());

describe("inference at the machine's own runtime", () => {
  it("asks for a chat completion, and gives its text back", async () => {
    const { answer, asked } = await run(sandbox, (_, response) => json(response, completion("A gate.")));
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
    const own = await run(sandbox, respond, { body, endpoint: { modelAlias: "installed" } });
    expect(own.asked[0]?.body).toMatchObject({ model: "installed" });
    expect(own.answer.body.execution.outcome.result).toEqual({ text: "Yes.", model: "installed" });
    const given = await run(sandbox, respond, { body });
    expect(given.asked[0]?.body).toMatchObject({ model: "asked-for" });
  });

  it("takes messages in place of a prompt", async () => {
    const messages = [
      { role: "system", content: "Be short." },
      { role: "user", content: "Is it open?" },
    ];
    const { asked } = await run(sandbox, (_, response) => json(response, completion("Yes.")), { body: { input: { messages } } });
    expect(asked[0]?.body).toEqual({ model: "default", messages });
  });

  it("fails on input that is no prompt, without asking anyone", async () => {
    for (const input of [{}, { prompt: 7 }, { prompt: "" }, { messages: [] }, { messages: "Hi" }, { prompt: "Hi", model: {} }]) {
      const { answer, asked } = await run(sandbox, (_, response) => json(response, completion("Yes.")), { body: { input } });
      expect(answer.status).toBe(200);
      expect(answer.body.execution.outcome).toMatchObject({ status: "failed", errorCode: "INVALID_INPUT" });
      expect(asked).toEqual([]);
    }
  });
});

describe("any other operation at the machine's own runtime", () => {
  it("gets the input as it is, and the answer is the result", async () => {
    for (const result of [{ moved: true }, [1, 2], "done", 0, null]) {
      const { answer, asked } = await run(sandbox, (_, response) => json(response, result), { fields: ARM });
      expect(asked[0]).toMatchObject({ method: "POST", path: "/operations/arm.move", body: ARM.input });
      expect(answer.body.execution.outcome).toMatchObject({ status: "completed", result });
    }
  });

  it("is unsupported where the service is not set up", async () => {
    const { answer, asked } = await run(sandbox, (_, response) => json(response, {}), {
      fields: { ...ARM, serviceId: "svc_unset" },
    });
    expectDocumented("executeMarketOrder", answer, 422, "EXECUTION_UNSUPPORTED");
    expect(asked).toEqual([]);
  });
});

describe("what a runtime is sent", () => {
  it("is its own token, in its own header, and no payment that it has no use for", async () => {
    const payment = { xPayment: "pay-me-0001", authorization: "Payment pay-me-0002" };
    const respond: Respond = (_, response) => json(response, {});
    const bearer = await run(sandbox, respond, {
      fields: ARM,
      endpoint: { authType: "bearer", authToken: TOKEN },
      body: { payment },
    });
    expect(bearer.asked[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    expect(bearer.asked[0]?.headers).not.toHaveProperty("x-payment");
    const key = await run(sandbox, respond, {
      fields: ARM,
      endpoint: { authType: "api-key", authToken: TOKEN },
      body: { payment },
    });
    expect(key.asked[0]?.headers["x-api-key"]).toBe(TOKEN);
    expect(key.asked[0]?.headers).not.toHaveProperty("authorization");
  });

  it("is the payment of an order that is paid by header, beside its own token", async () => {
    const fields = { ...ARM, serviceId: "svc_paid_arm" };
    const payment = { xPayment: "pay-1", paymentSignature: "pay-2", authorization: "Payment pay-3", signInWithX: "pay-4" };
    const respond: Respond = (_, response) => json(response, {});
    const paid = { "x-payment": "pay-1", "payment-signature": "pay-2", "sign-in-with-x": "pay-4" };
    const open = await run(sandbox, respond, { fields, body: { payment } });
    expect(open.asked[0]?.headers).toMatchObject({ ...paid, authorization: "Payment pay-3" });
    const bearer = await run(sandbox, respond, { fields, body: { payment }, endpoint: { authType: "bearer", authToken: TOKEN } });
    expect(bearer.asked[0]?.headers).toMatchObject({ ...paid, authorization: `Bearer ${TOKEN}` });
  });

  it("does not come back when the runtime repeats it", async () => {
    const echo: Respond = ({ headers }, response) =>
      json(response, { headers, [String(headers.authorization)]: [headers.authorization] });
    const endpoint = { authType: "bearer", authToken: TOKEN };
    const { answer } = await run(sandbox, echo, { fields: ARM, endpoint });
    expect(answer.body.execution.outcome.result.headers.authorization).toBe("[REDACTED]");
    expect(JSON.stringify(answer.body)).not.toContain(TOKEN);
    const short = await run(sandbox, echo, { fields: ARM, endpoint: { authType: "api-key", authToken: "k1" } });
    expect(short.answer.body.execution.outcome.result.headers["x-api-key"]).toBe("[REDACTED]");
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
