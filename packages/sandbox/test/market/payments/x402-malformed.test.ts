import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, type Shopper, shopper, startSandbox } from "../../support.ts";
import { expectDocumented, intentOf, on, readPayment } from "../orders/scene.ts";
import { encode, payloadFor } from "./sign-x402.ts";

/** Never to be repeated by an answer. */
const MARK = "marked-as-secret";

type Json = Record<string, unknown>;
type Change = (payload: Json, authorization: Json) => unknown;

let sandbox: Sandbox;
let agent: Shopper;
let orderId: string;
let valid: string;
beforeAll(async () => {
  sandbox = await startSandbox();
  agent = await shopper(sandbox);
  const intent = await intentOf(sandbox, agent, {}, { rail: { type: "x402" } });
  orderId = intent.orderId;
  valid = JSON.stringify(await payloadFor(intent.payment));
});
afterAll(() => sandbox.close());

async function expectMalformed(field: string, payment: object, message: string): Promise<void> {
  const result = await on(sandbox, agent, "submitPaymentProof", orderId, { payment });
  expectDocumented("submitPaymentProof", result, 400, "VALIDATION_ERROR");
  expect(result.body.error.details.issues).toEqual([{ path: `body.payment${field}`, message }]);
  expect(JSON.stringify(result.body)).not.toContain(MARK);
  expect((await readPayment(sandbox, orderId))?.status).toBe("intent_created");
}

/** A valid payload with one thing wrong. */
function changed(change: Change): string {
  const payload = JSON.parse(valid);
  return encode(change(payload, payload.payload.authorization) ?? payload);
}

const set =
  (where: "root" | "accepted" | "payload" | "authorization", values: Json): Change =>
  (payload, authorization) => {
    const target = { root: payload, accepted: payload.accepted, payload: payload.payload, authorization }[where];
    Object.assign(target as Json, values);
  };

describe.each(["paymentSignature", "xPayment"])("a header in %s is refused as malformed, and not repeated,", (field) => {
  it.each([
    ["empty", "", "must be base64"],
    ["no base64", `{"${MARK}"}`, "must be base64"],
    ["too long", "A".repeat(16_385), "must not be longer than 16384 characters"],
    ["no JSON", encode(MARK), "must be the base64 of a JSON object"],
    ["no UTF-8", Buffer.from([0x22, 0xff, 0x22]).toString("base64"), "must be the base64 of a JSON object"],
    ["a list", encode([MARK]), "must be the base64 of a JSON object"],
    ["null", encode(null), "must be the base64 of a JSON object"],
  ])("where it is %s", async (_, header, message) => {
    await expectMalformed(`.${field}`, { [field]: header }, message);
  });

  it.each([
    ["an x402Version of 1 or 2", set("root", { x402Version: 3 })],
    ["an x402Version of 1 or 2", set("root", { x402Version: undefined })],
    ["an x402Version of 1 or 2", set("root", { x402Version: "2" })],
    ["accepted as an object", set("root", { accepted: MARK })],
    ["accepted.scheme as text", set("accepted", { scheme: 1 })],
    ["accepted.network as text", set("accepted", { network: undefined })],
    ["accepted.asset as text", set("accepted", { asset: { MARK } })],
    ["scheme as text", set("root", { x402Version: 1, network: "base" })],
    ["network as text", set("root", { x402Version: 1, scheme: "exact", network: 8453 })],
    ["payload as an object", set("root", { payload: [MARK] })],
    ["payload.authorization as an object", set("payload", { authorization: undefined, permit2Authorization: {} })],
    ["payload.signature as text", set("payload", { signature: undefined })],
    ["payload.signature as 0x and hex digits", set("payload", { signature: MARK })],
    ["payload.authorization.from as 0x and 40 hex digits", set("authorization", { from: MARK })],
    ["payload.authorization.to as 0x and 40 hex digits", set("authorization", { to: undefined })],
    ["payload.authorization.nonce as 0x and 64 hex digits", set("authorization", { nonce: "0x12" })],
    ["payload.authorization.nonce as 0x and 64 hex digits", set("authorization", { nonce: 12 })],
    ...["value", "validAfter", "validBefore"].flatMap((name) =>
      [undefined, 2_500_000, "", "-1", "0x10", "1e6", "1.5", " 1", String(2n ** 256n), "9".repeat(5000)].map(
        (value): [string, Change] => [
          `payload.authorization.${name} as a string of digits that fits 256 bits`,
          set("authorization", { [name]: value }),
        ],
      ),
    ),
  ])("where it does not hold %s", async (rule, change) => {
    await expectMalformed(`.${field}`, { [field]: changed(change) }, `must hold ${rule}`);
  });
});

describe("an x402 payment", () => {
  it.each([{ authorization: `Payment ${MARK}` }, { signInWithX: MARK }])("is not made with %o alone", async (payment) => {
    const message = "must hold paymentSignature or xPayment: the payment is made with x402";
    await expectMalformed("", payment, message);
  });

  it("does not choke on a payload that is nested deeply", async () => {
    const deep = `${"[".repeat(8000)}${"]".repeat(8000)}`;
    await expectMalformed(
      ".xPayment",
      { xPayment: Buffer.from(deep.slice(0, 12_000)).toString("base64") },
      "must be the base64 of a JSON object",
    );
  });

  it("is made with what was refused in other forms, once it is in order", async () => {
    const result = await on(sandbox, agent, "submitPaymentProof", orderId, { payment: { paymentSignature: encode(valid) } });
    expect(result.body.item.status).toBe("held");
  });
});
