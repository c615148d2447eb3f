import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { contract, contractOperations, deref, jsonContent, type Node, responsesOf } from "./contract.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);
ajv.addSchema(contract, "contract");

function problems(schema: Node, value: unknown): string[] {
  const pointer = schema.$ref ? { $ref: `contract${schema.$ref}` } : schema;
  const validate = ajv.compile(pointer);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

interface Body {
  readonly at: string;
  readonly content: Node;
}

const bodies: Body[] = contractOperations.flatMap((operation) => [
  ...(operation.object.requestBody
    ? [{ at: `${operation.object.operationId} request`, content: jsonContent(operation.object.requestBody) }]
    : []),
  ...responsesOf(operation)
    .filter(({ status }) => status !== "204")
    .map(({ status, response }) => ({ at: `${operation.object.operationId} ${status}`, content: jsonContent(response) })),
]);

const exampleOf = (operationId: string, status: string, name = "default"): Node => {
  const operation = contractOperations.find(({ object }) => object.operationId === operationId) ?? expect.unreachable();
  return deref(jsonContent(deref(operation.object.responses[status])).examples[name]).value;
};

describe("examples", () => {
  it.each(bodies)("$at: has examples, and each is valid", ({ content }) => {
    const examples = Object.entries<Node>(content.examples ?? {});
    expect(examples.length).toBeGreaterThan(0);
    for (const [name, example] of examples)
      expect({ [name]: problems(content.schema, deref(example).value) }).toEqual({ [name]: [] });
  });

  it("start with one named default in requests and success answers", () => {
    const others = bodies.filter(
      ({ at }) =>
        /( request| 2\d\d)$/.test(at) && Object.keys(bodies.find((b) => b.at === at)?.content.examples)[0] !== "default",
    );
    expect(others.map(({ at }) => at)).toEqual([]);
  });

  it("of lists end without nextCursor by default, and show a first page with one", () => {
    const lists = contractOperations
      .filter(({ object }) => object["x-paginated"])
      .map(({ object }) => object.operationId as string);
    for (const id of lists) {
      expect(exampleOf(id, "200"), id).not.toHaveProperty("nextCursor");
      expect(exampleOf(id, "200").items.length, id).toBeGreaterThan(0);
      expect(exampleOf(id, "200", "firstPage").nextCursor, id).toMatch(/^[\w-]+$/);
    }
  });

  it("keep rails out that not every released client knows", () => {
    expect(
      JSON.stringify(bodies.map(({ content }) => Object.values<Node>(content.examples).map((example) => deref(example).value))),
    ).not.toMatch(/"(mpp|xvv42)"/);
  });
});

describe("the examples tell one story", () => {
  it.each([
    ["listMachines", "getMachine"],
    ["listRuntimeEndpoints", "getRuntimeEndpoint"],
    ["listSkills", "getSkill"],
    ["listMarketServices", "getMarketService"],
    ["listAdapterSetups", "getAdapterSetup"],
    ["listMarketOrders", "getMarketOrder"],
    ["listPolicies", "getPolicy"],
    ["listTasks", "getTask"],
    ["listRuns", "getRun"],
  ])("what %s shows, %s returns", (list, get) => {
    expect(exampleOf(list, "200").items).toContainEqual(exampleOf(get, "200").item);
  });

  it("the order refers to the machine, the pairing, the service, the search and the quote", () => {
    const order = exampleOf("createMarketOrder", "201").item;
    const search = exampleOf("searchMarket", "201").item;
    expect(order).toMatchObject({
      machineId: exampleOf("createMachine", "201").item.id,
      agentPairingId: exampleOf("createAgentPairing", "201").item.id,
      serviceId: exampleOf("getMarketService", "200").item.id,
      searchId: search.id,
      quoteId: search.quotes[0].id,
      status: "created",
    });
  });

  it("the payment belongs to the order, and every step answers the same payment", () => {
    const order = exampleOf("createMarketOrder", "201").item;
    const steps = [
      exampleOf("createPaymentIntent", "201").item,
      exampleOf("submitPaymentProof", "200").item,
      exampleOf("confirmMarketOrder", "200").payment,
      exampleOf("releasePayment", "200").item,
      exampleOf("getMarketPayment", "200").item,
    ];
    expect(steps.map((payment) => [payment.orderId, payment.id])).toEqual(steps.map(() => [order.id, steps[0].id]));
    expect(steps.map((payment) => payment.status)).toEqual(["intent_created", "held", "release_pending", "released", "released"]);
  });

  it("the challenge is the one that the proof answers", () => {
    const challenge = exampleOf("createMachineIdentityChallenge", "201").item;
    expect(exampleOf("createMachine", "201").item.identityProof.challengeId).toBe(challenge.challengeId);
    expect(challenge.controllerAddresses).toContain(exampleOf("getMachine", "200").item.identityProof.signerAddress);
  });

  it("executing the first order delivers it, and its run and outcome can be read", () => {
    const { order, execution } = exampleOf("executeMarketOrder", "200");
    expect(order).toMatchObject({ id: exampleOf("createMarketOrder", "201").item.id, status: "delivered" });
    expect(execution.run).toEqual(exampleOf("getRun", "200").item);
    expect(execution.outcome).toEqual(exampleOf("getOutcome", "200").item);
    expect(exampleOf("executeMarketOrder", "202").execution.statusCode).toBe(202);
  });

  it("the last four characters of each pairing token are the ones that the pairing shows", () => {
    for (const [id, status] of [
      ["createAgentPairing", "201"],
      ["createAgentPairingSession", "201"],
    ] as const) {
      const { pairingToken, tokenLastFour } = exampleOf(id, status).item;
      expect(pairingToken.slice(-4)).toBe(tokenLastFour);
    }
  });
});
