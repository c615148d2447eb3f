import { afterEach, describe, expect, it } from "vitest";
import { seedService } from "../../catalog/seed-service.ts";
import { type Sandbox, type Shopper, shopper, startSandbox } from "../../support.ts";
import { expectDocumented, expectInvalid, makeOrder, on, PRICE, readOrder } from "../orders/scene.ts";

const OPTIONAL = seedService({
  id: "svc_optional",
  payment: { defaultRail: "wallet", supportedRails: ["wallet"], required: false, notes: [] },
  pricing: { mode: "fixed", amount: 1, notes: [] },
});

let sandbox: Sandbox;
let agent: Shopper;
const start = async (config: object) => {
  sandbox = await startSandbox({ seed: { services: [OPTIONAL] }, config });
  agent = await shopper(sandbox);
};
afterEach(() => sandbox.close());

const tryIntent = async (body: object, fields: object = {}) => {
  const { id } = await makeOrder(sandbox, agent, fields);
  return { id, answer: await on(sandbox, agent, "createPaymentIntent", id, body) };
};
const typeOf = async (body: object) => (await tryIntent(body)).answer.body.item.rail.type;

describe("the rails of a service", () => {
  it("are binding where the deployment enforces them", async () => {
    await start({ enforceServicePaymentRails: true });
    for (const type of ["wallet", "wdk-usdt-transfer", "x402"] as const) expect(await typeOf({ rail: { type } })).toBe(type);
    for (const type of ["escrow", "not-required", "offchain-record"]) {
      const { answer } = await tryIntent({ rail: { type } });
      expectInvalid(answer, "body.rail.type");
    }
    expect(await typeOf({})).toBe("wallet");
  });

  it("are a recommendation where it does not", async () => {
    await start({ enforceServicePaymentRails: false });
    for (const type of ["escrow", "offchain-record", "external"] as const) expect(await typeOf({ rail: { type } })).toBe(type);
  });
});

describe("a rail for nothing", () => {
  const free = { rail: { type: "not-required" } };

  it("is refused for a service that has to be paid, where it has to be paid first", async () => {
    await start({ requirePaymentBeforeExecute: true });
    const { id, answer } = await tryIntent(free);
    expectDocumented("createPaymentIntent", answer, 402, "PAYMENT_REQUIRED");
    expect((await readOrder(sandbox, id)).status).toBe("created");
    expect((await tryIntent(free, { serviceId: PRICE })).answer.status).toBe(201);
    expect((await tryIntent(free, { serviceId: OPTIONAL.id })).answer.status).toBe(201);
    expect((await tryIntent({})).answer.body.item.status).toBe("intent_created");
  });

  it("is taken where it need not", async () => {
    await start({ requirePaymentBeforeExecute: false });
    expect((await tryIntent(free)).answer.body.item).toMatchObject({ status: "not_required", amount: 0 });
  });
});
