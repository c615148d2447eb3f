import { OrchestrationApiError } from "@peaqos/sdk";
import { describe, expect, it } from "vitest";
import { failureOf } from "../../../client/test/helpers.ts";
import { stubbedClient } from "../calls/helpers.ts";

const EXPLANATION = { error: { code: "NOT_FOUND", message: "No." } };

/** The operations of a client that gets this JSON with every answer. */
function answered(body: unknown, status = 200) {
  return stubbedClient(() => Response.json(body, { status })).client.orchestration;
}

async function expectShape(call: Promise<unknown>, statusCode = 200) {
  const error = await failureOf(call);
  expect(error).toBeInstanceOf(OrchestrationApiError);
  expect(error).toMatchObject({ code: "INVALID_RESPONSE_SHAPE", statusCode });
}

const NOT_OBJECTS: [string, unknown][] = [
  ["an array at the top", [{ id: "mach_rover7" }]],
  ["a number", 7],
  ["a string", "mach_rover7"],
  ["null", null],
  ["true", true],
];

describe("JSON without the item that is due is INVALID_RESPONSE_SHAPE", () => {
  it.each<[string, unknown]>([
    ...NOT_OBJECTS,
    ["an empty object", {}],
    ["an item of null", { item: null }],
    ["an item that is an array", { item: [] }],
    ["an item that is a string", { item: "mach_rover7" }],
    ["a list", { items: [] }],
    ["an error envelope with status 200", EXPLANATION],
  ])("%s", async (_, body) => {
    await expectShape(answered(body).getMachine("mach_rover7"));
    await expectShape(answered(body).createAgentPairingSession("mach_rover7", "pair_1", {} as never));
  });
});

describe("JSON without the items that are due is INVALID_RESPONSE_SHAPE", () => {
  it.each<[string, unknown]>([
    ...NOT_OBJECTS,
    ["an empty object", {}],
    ["items of null", { items: null }],
    ["items that are an object", { items: { 0: {} } }],
    ["items that are a string", { items: "abc" }],
    ["an item", { item: {} }],
    ["an error envelope with status 200", EXPLANATION],
    ["a nextCursor that is a number", { items: [], nextCursor: 7 }],
    ["a nextCursor that is an object", { items: [], nextCursor: {} }],
  ])("%s", async (_, body) => {
    await expectShape(answered(body).listMachines());
  });
});

describe("JSON that is no object, where one is due without an envelope, is INVALID_RESPONSE_SHAPE", () => {
  it.each(NOT_OBJECTS)("%s", async (_, body) => {
    await expectShape(answered(body).checkHealth());
  });
});

describe("an error answer without its envelope is INVALID_RESPONSE_SHAPE with its status", () => {
  it.each<[string, unknown]>([
    ...NOT_OBJECTS,
    ["an item", { item: { id: "mach_rover7" } }],
    ["an error that is a text", { error: "NOT_FOUND" }],
    ["an error without a code", { error: { message: "No." } }],
    ["an error with a number as its code", { error: { code: 404, message: "No." } }],
    ["an error without a message", { error: { code: "NOT_FOUND" } }],
  ])("%s", async (_, body) => {
    await expectShape(answered(body, 404).getMachine("mach_rover7"), 404);
    await expectShape(answered(body, 404).archiveMachine("mach_rover7"), 404);
  });
});

describe("a list", () => {
  it("that ends with nextCursor null reads as one without nextCursor", async () => {
    const page = await answered({ items: [], nextCursor: null }).listMachines();
    expect(page).toEqual({ items: [] });
    expect("nextCursor" in page).toBe(false);
  });

  it("keeps a nextCursor as it is", async () => {
    expect(await answered({ items: [], nextCursor: "b2=" }).listMachines()).toEqual({ items: [], nextCursor: "b2=" });
  });
});

describe("the envelope is all that is checked", () => {
  it("so that new fields and unknown values of the server pass", async () => {
    const body = { item: { id: 7, status: "levitating", new: [1] }, more: true };
    expect(await answered(body).getMachine("mach_rover7")).toEqual(body);
  });

  it("and the payment of an order may be null", async () => {
    expect(await answered({ item: null }).getMarketPayment("ord_rtk_1")).toEqual({ item: null });
    await expectShape(answered({}).getMarketPayment("ord_rtk_1"));
    await expectShape(answered({ item: 7 }).getMarketPayment("ord_rtk_1"));
  });
});

describe("the status decides whether a call succeeds", () => {
  it("so an error with an item in it is still an error", async () => {
    const body = { ...EXPLANATION, item: { id: "mach_rover7" } };
    const error = await failureOf(answered(body, 409).getMachine("mach_rover7"));
    expect(error).toMatchObject({ code: "NOT_FOUND", statusCode: 409, message: "No." });
  });

  it.each([200, 201, 202, 206, 299])("and %i is a success", async (status) => {
    expect(await answered({ item: {} }, status).getMachine("mach_rover7")).toEqual({ item: {} });
  });
});
