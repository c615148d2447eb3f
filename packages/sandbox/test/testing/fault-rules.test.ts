import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FaultRule, TestingError } from "../../src/index.ts";
import { call, expectRefusal, must, type Sandbox, startSandbox } from "../support.ts";
import { control } from "./control.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const code = async (operationId: "listMachines" | "listPolicies", headers = {}) =>
  (await call(sandbox, operationId, { headers })).code;

describe("rules for faults", () => {
  it("apply to their operation, as often as they say, in their order", async () => {
    sandbox.faults.add({ operationId: "listMachines", fault: "RATE_LIMITED", times: 2 });
    sandbox.faults.add({ operationId: "listMachines", fault: "INTERNAL_ERROR", times: 1 });
    expect(await code("listPolicies")).toBeUndefined();
    expect(await code("listMachines")).toBe("RATE_LIMITED");
    expect(sandbox.faults.list()[0]).toEqual({ operationId: "listMachines", fault: "RATE_LIMITED", times: 1 });
    expect(await code("listMachines")).toBe("RATE_LIMITED");
    expect(await code("listMachines")).toBe("INTERNAL_ERROR");
    expect(await code("listMachines")).toBeUndefined();
    expect(sandbox.faults.list()).toEqual([]);
  });

  it("apply to every operation, and until they are cleared, where nothing else is said", async () => {
    sandbox.faults.add({ fault: "INTERNAL_ERROR" });
    for (let time = 0; time < 3; time += 1) expect(await code("listMachines")).toBe("INTERNAL_ERROR");
    expect(await code("listPolicies")).toBe("INTERNAL_ERROR");
    sandbox.faults.clear();
    expect(await code("listPolicies")).toBeUndefined();
  });

  it("give way to the header of a request, and are not used up by it", async () => {
    sandbox.faults.add({ operationId: "listMachines", fault: "INTERNAL_ERROR", times: 1 });
    expect(await code("listMachines", { "x-sandbox-fault": "RATE_LIMITED" })).toBe("RATE_LIMITED");
    expect(await code("listMachines")).toBe("INTERNAL_ERROR");
  });

  it("are forgotten by a reset", async () => {
    sandbox.faults.add({ fault: "INTERNAL_ERROR" });
    await sandbox.reset();
    expect(await code("listMachines")).toBeUndefined();
  });

  it("are used up once each when requests come at the same time", async () => {
    sandbox.faults.add({ operationId: "createPolicy", fault: "INTERNAL_ERROR", times: 3 });
    const answers = await Promise.all(Array.from({ length: 8 }, () => call(sandbox, "createPolicy", { body: { name: "p" } })));
    expect(answers.filter(({ status }) => status === 500)).toHaveLength(3);
    expect((await must(sandbox, "listPolicies")).items).toHaveLength(5);
  });
});

describe("/__sandbox/faults", () => {
  const rules: FaultRule[] = [{ operationId: "listMachines", fault: "latency=1ms, RATE_LIMITED", times: 5 }, { fault: "429=2s" }];

  it("puts, tells and clears the rules", async () => {
    sandbox.faults.add({ fault: "INTERNAL_ERROR" });
    expect((await control(sandbox, "PUT", "faults", { rules })).body).toEqual({ item: { rules } });
    expect((await control(sandbox, "GET", "faults")).body).toEqual({ item: { rules } });
    expect(sandbox.faults.list()).toEqual(rules);
    expect(await code("listPolicies")).toBe("RATE_LIMITED");
    expect((await control(sandbox, "DELETE", "faults")).status).toBe(204);
    expect(await code("listPolicies")).toBeUndefined();
  });

  it.each<[unknown, string]>([
    [{}, "body.rules"],
    [{ rules: {} }, "body.rules"],
    [{ rules: [{}] }, "body.rules.0.fault"],
    [{ rules: [{ fault: "stall", when: "now" }] }, "body.rules.0.when"],
    [{ rules: [{ fault: "stall" }, { fault: "nonsense" }] }, "body.rules.1.fault"],
    [{ rules: [{ fault: "ORDER_CLOSED" }] }, "body.rules.0.fault"],
    [{ rules: [{ fault: "stall", operationId: "destroyEverything" }] }, "body.rules.0.operationId"],
    [{ rules: [{ fault: "stall", operationId: "toString" }] }, "body.rules.0.operationId"],
    [{ rules: [{ fault: "stall", times: 0 }] }, "body.rules.0.times"],
    [{ rules: [{ fault: "stall", times: 1.5 }] }, "body.rules.0.times"],
  ])("refuses %j and changes nothing", async (body, path) => {
    sandbox.faults.add({ fault: "INTERNAL_ERROR" });
    const answer = await control(sandbox, "PUT", "faults", body);
    expectRefusal(answer, 400, "VALIDATION_ERROR");
    expect(answer.body.error.details.issues[0].path).toBe(path);
    expect(sandbox.faults.list()).toEqual([{ fault: "INTERNAL_ERROR" }]);
  });

  it("tells whoever holds the handle what is wrong", () => {
    expect(() => sandbox.faults.add({ operationId: "listMachines", fault: "ORDER_CLOSED" })).toThrow(TestingError);
    expect(() => sandbox.faults.add({ operationId: "listMachines", fault: "stall", times: -1 })).toThrow("times must be");
    expect(sandbox.faults.list()).toEqual([]);
  });
});
