import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusal } from "../../src/api/failure.ts";
import { callRuntime } from "../../src/execution/call-runtime.ts";
import { deadAddress } from "../runtime-server.ts";
import { type Result, type Sandbox, type Shopper, shopper, startSandbox, TestClock } from "../support.ts";
import { ARM, armServices, type Respond, run } from "./runtime-scene.ts";
import {
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

const CAPACITY = 1024 * 1024;

const clock = new TestClock();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now, seed: { services: armServices } });
});
afterAll(() => sandbox.close());

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
      const { answer, asked } = await run(sandbox, respond);
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
    const { answer } = await run(sandbox, (_, response) => response.end(nested), { fields: ARM });
    expect(answer.body.execution.outcome).toMatchObject({ status: "failed", errorCode: "RUNTIME_BAD_ANSWER" });
  });

  it("takes an answer of just 1 MiB", async () => {
    const { answer } = await run(sandbox, (_, response) => response.end(`"${"x".repeat(CAPACITY - 2)}"`), { fields: ARM });
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

    const hangingUp = await run(sandbox, (_, response) => response.destroy());
    await expectUntouched(hangingUp.answer, hangingUp.agent, hangingUp.id);
    const breakingOff = await run(sandbox, (_, response) => {
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
