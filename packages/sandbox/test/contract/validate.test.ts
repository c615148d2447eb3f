import { readFileSync } from "node:fs";
import { type OperationId, operationTable } from "@peaqos/types";
import { describe, expect, it } from "vitest";
import { answerProblem, bodyIssues, queryIssues } from "../../src/contract/validate.js";

interface Media {
  readonly content?: Readonly<Record<string, { readonly examples?: Readonly<Record<string, unknown>> }>>;
}
interface Documented {
  readonly operationId: OperationId;
  readonly requestBody?: Media;
  readonly responses: Readonly<Record<string, unknown>>;
}

const contract = JSON.parse(readFileSync(new URL("../../../types/openapi.json", import.meta.url), "utf8"));
const operations = Object.values<Record<string, Documented>>(contract.paths).flatMap((item) =>
  Object.entries(item).flatMap(([verb, operation]) => (verb === "parameters" ? [] : [operation])),
);
const requests = operations.flatMap(({ operationId, requestBody = {} }) => {
  const values = examplesOf(requestBody);
  return values.length === 0 ? [] : [{ operationId, values }];
});
const answers = operations.map(({ operationId, responses }) => ({
  operationId,
  answers: Object.entries(responses).flatMap(([status, it]) => examplesOf(it).map((body) => ({ status: Number(status), body }))),
}));

function examplesOf(media: unknown): unknown[] {
  const examples = deref<Media>(media).content?.["application/json"]?.examples ?? {};
  return Object.values(examples).map((example) => deref<{ readonly value: unknown }>(example).value);
}

function deref<T>(node: unknown): T {
  const { $ref } = node as { readonly $ref?: string };
  if ($ref === undefined) return node as T;
  return deref(
    $ref
      .slice(2)
      .split("/")
      .reduce((at, key) => at[key], contract),
  );
}

function request(operationId: OperationId): Record<string, unknown> {
  return requests.find((it) => it.operationId === operationId)?.values[0] as Record<string, unknown>;
}

function answer(operationId: OperationId): { readonly [key: string]: object } {
  const found = answers.find((it) => it.operationId === operationId)?.answers.find(({ status }) => status === 200);
  return found?.body as { readonly [key: string]: object };
}

const evm = {
  ...{ verificationMode: "recorded", chain: "ethereum", token: "USDT", payerAddress: "0x1", payeeAddress: "0x2" },
  ...{ amount: "1", transactionHash: `0x${"ab".repeat(32)}` },
};

describe("bodyIssues", () => {
  it.each(requests)("finds nothing wrong with the contract's requests of $operationId", ({ operationId, values }) => {
    for (const value of values) expect(bodyIssues(operationId, value)).toEqual([]);
  });

  it("knows the body of every operation that takes one", () => {
    const taking = Object.entries(operationTable).filter(([, { body }]) => body !== "none");
    expect(taking.map(([id]) => id).sort()).toEqual(requests.map(({ operationId }) => operationId).sort());
    for (const [id] of taking) expect(bodyIssues(id as OperationId, null)).toEqual([{ path: "body", message: "must be object" }]);
  });

  it("asks for a body only where the operation needs one", () => {
    expect(bodyIssues("createMachine", undefined)).toEqual([{ path: "body", message: "is required" }]);
    expect(bodyIssues("executeTask", undefined)).toEqual([]);
    expect(bodyIssues("listMachines", { any: "thing" })).toEqual([]);
  });

  it("names a field that is missing, at any depth", () => {
    const { displayName: _, ...body } = request("createMachine");
    expect(bodyIssues("createMachine", body)).toEqual([{ path: "body.displayName", message: "is required" }]);
    const heartbeat = { ...request("machineAgentHeartbeat"), endpoints: [{ endpointBaseUrl: "http://a" }] };
    expect(bodyIssues("machineAgentHeartbeat", heartbeat)).toEqual([
      { path: "body.endpoints.0.providerKey", message: "is required" },
    ]);
  });

  it("names a field that the contract does not know", () => {
    expect(bodyIssues("createMachine", { ...request("createMachine"), "a/b~c": 1 })).toEqual([
      { path: "body.a/b~c", message: "is not a field of this request" },
    ]);
    const pairing = { ...request("createAgentPairing"), delegationPolicy: { limit: 1 } };
    expect(bodyIssues("createAgentPairing", pairing)).toEqual([
      { path: "body.delegationPolicy.limit", message: "is not a field of this request" },
    ]);
    expect(bodyIssues("confirmMarketOrder", { a: 1 })).toContainEqual({ path: "body", message: "must be empty" });
  });

  it.each([
    ["body.displayName", "must be string", { displayName: 5 }],
    ["body.labels.bay", "must be string", { labels: { bay: 5 } }],
    ["body.capabilities.1", "must be string", { capabilities: ["a", null] }],
    ["body.capabilities", "must be array", { capabilities: { 0: "a" } }],
    ["body.identityProof", "must be object", { identityProof: [] }],
  ])("tells the type of %s: %s", (path, message, change) => {
    expect(bodyIssues("createMachine", { ...request("createMachine"), ...change })).toEqual([{ path, message }]);
  });

  it("tells both types of a value that may be null", () => {
    const pairing = { ...request("createAgentPairing"), delegationPolicy: { currency: 5, dailySpendLimit: null } };
    expect(bodyIssues("createAgentPairing", pairing)).toEqual([
      { path: "body.delegationPolicy.currency", message: "must be string or null" },
    ]);
  });

  it.each(["gone", 5, null])("tells the values of an enum to one that is none of them: %j", (status) => {
    const [issue, ...more] = bodyIssues("updateAgentPairing", { status });
    expect(issue).toEqual({ path: "body.status", message: "must be one of active, paused, revoked" });
    expect(more).toEqual([]);
  });

  it("tells both kinds of names that a search takes in one list", () => {
    expect(bodyIssues("searchMarket", { serviceType: "rtk" })).toEqual([]);
    expect(bodyIssues("searchMarket", { serviceType: "data.location" })).toEqual([]);
    const [issue, ...more] = bodyIssues("searchMarket", { serviceType: "nothing" });
    expect(issue?.path).toBe("body.serviceType");
    expect(issue?.message).toMatch(/^must be one of oracle\.price-feed, .*, rtk, /);
    expect(more).toEqual([]);
  });

  it.each([
    ["updateMachine", {}, "body", "must have at least 1 field"],
    [
      "machineAgentHeartbeat",
      { ...request("machineAgentHeartbeat"), endpoints: [] },
      "body.endpoints",
      "must have at least 1 item",
    ],
    ["updateAgentPairing", { agentRole: "" }, "body.agentRole", "must not be empty"],
    [
      "upsertRuntimeEndpoint",
      { endpointBaseUrl: "ftp://a" },
      "body.endpointBaseUrl",
      "must match its description: Where the runtime answers, http or https",
    ],
    [
      "upsertRuntimeEndpoint",
      { endpointBaseUrl: "http://a", leaseExpiresAt: "2026-02-30T00:00:00Z" },
      "body.leaseExpiresAt",
      "must be a date-time such as 2026-01-31T09:30:00Z",
    ],
  ] as const)("tells the rule that a body of %s breaks: %j", (operationId, body, path, message) => {
    expect(bodyIssues(operationId, body)).toEqual([{ path, message }]);
  });

  it("quotes the pattern where the contract takes many words for it", () => {
    const [issue] = bodyIssues("createMachineIdentityChallenge", { identityRef: "x" });
    expect(issue?.message).toMatch(/^must match pattern \^\(did:peaq:/);
  });
});

describe("the three forms of a payment proof", () => {
  const { transactionHash: _, ...common } = evm;

  it("are all taken", () => {
    for (const body of [evm, { ...common, transactionSignature: "5x" }, { payment: { xPayment: "x" } }]) {
      expect(bodyIssues("submitPaymentProof", body)).toEqual([]);
    }
  });

  it.each([
    [{ ...evm, chain: 5 }, ["body.chain must be string"]],
    [{ ...evm, transactionHash: "0x1" }, [expect.stringMatching(/^body\.transactionHash must match its description/)]],
    [{ ...evm, transactionSignature: "5x" }, ["body.transactionSignature is not a field of this request"]],
    [{ ...common, transactionSignature: "5x", amount: 1 }, ["body.amount must be string"]],
    [{ payment: {}, chain: "x" }, ["body.chain is not a field of this request", "body.payment must have at least 1 field"]],
  ])("are told apart by the field that only one of them has: %j", (body, expected) => {
    const said = bodyIssues("submitPaymentProof", body).map(({ path, message }) => `${path} ${message}`);
    expect(said).toEqual(expected);
  });

  it("are named by that field when the caller sent none of them", () => {
    for (const body of [{}, common, { pay: {} }]) {
      expect(bodyIssues("submitPaymentProof", body)).toEqual([
        { path: "body", message: "must have one of transactionHash, transactionSignature, payment" },
      ]);
    }
  });
});

describe("what a hostile body gets", () => {
  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`member${at}`, at]));

  it.each([
    ["unknown members", "createMachine", many],
    ["unknown members of one form", "submitPaymentProof", { ...evm, ...many }],
    ["wrong entries", "machineAgentHeartbeat", { endpoints: Array.from({ length: 100_000 }, () => ({})) }],
    ["wrong values in a map", "createMachine", { labels: many }],
  ] as const)("is at most 20 issues for 100,000 %s", (_, operationId, body) => {
    expect(bodyIssues(operationId, body)).toHaveLength(20);
  });

  it("is an answer, however deep a free-form field is nested", () => {
    let input = {};
    for (let depth = 0; depth < 100_000; depth += 1) input = { input };
    expect(bodyIssues("executeTask", { input })).toEqual([]);
    expect(bodyIssues("executeTask", { input, deep: input })).toHaveLength(1);
  });

  it("treats the names of what every object inherits as any other", () => {
    const body = JSON.parse('{"__proto__": {"label": "a"}, "constructor": 1, "toString": 2}');
    expect(bodyIssues("enrollMachineAgent", body).map(({ path }) => path)).toEqual([
      "body.__proto__",
      "body.constructor",
      "body.toString",
    ]);
    expect(
      bodyIssues("createTask", JSON.parse('{"__proto__": {"machineId": "m", "serviceType": "device.control"}}')),
    ).toHaveLength(3);
  });

  it("cuts a long name short", () => {
    expect(bodyIssues("executeTask", { ["x".repeat(1e6)]: 1 })[0]?.path).toBe(`body.${"x".repeat(100)}...`);
  });

  it("never holds a value that was sent", () => {
    const secret = "s3cr3t";
    for (const { operationId, values } of requests) {
      const bad = [secret, [secret], { a: secret }];
      for (const body of [...bad, ...values.flatMap((value) => bad.flatMap((by) => spoilt(value, by)))]) {
        expect(JSON.stringify(bodyIssues(operationId, body))).not.toContain(secret);
      }
    }
  });
});

/** A value once for each of its members, with that member replaced. */
function spoilt(value: unknown, by: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [by];
  return Object.entries(value).flatMap(([key, member]) =>
    [by, ...spoilt(member, by)].map((it) => (Array.isArray(value) ? value.with(Number(key), it) : { ...value, [key]: it })),
  );
}

describe("queryIssues", () => {
  it("takes the parameters of the operation and leaves unknown ones alone", () => {
    expect(queryIssues("listMachines", { limit: 500, cursor: "abc", other: "x" })).toEqual([]);
    expect(queryIssues("getMachine", { any: "thing" })).toEqual([]);
  });

  it.each([
    [0, "must be >= 1"],
    [501, "must be <= 500"],
    [1.5, "must be integer"],
    ["ten", "must be integer"],
  ])("refuses the limit %j", (limit, message) => {
    for (const operationId of Object.keys(operationTable) as OperationId[]) {
      const expected = operationTable[operationId].paginated ? [{ path: "query.limit", message }] : [];
      expect(queryIssues(operationId, { machineId: "m", limit })).toEqual(expected);
    }
  });

  it("names a parameter that is missing and one outside its enum", () => {
    expect(queryIssues("listMarketOrders", {})).toEqual([{ path: "query.machineId", message: "is required" }]);
    expect(queryIssues("listSkills", { direction: "up" })).toEqual([
      { path: "query.direction", message: "must be one of machine-offers, machine-consumes" },
    ]);
  });
});

describe("answerProblem", () => {
  it.each(answers)("finds nothing wrong with the contract's answers of $operationId", ({ operationId, answers: documented }) => {
    for (const { status, body } of documented) expect(answerProblem(operationId, status, body)).toBeUndefined();
  });

  it("knows every status that answers with success", () => {
    for (const [operationId, { successStatuses }] of Object.entries(operationTable)) {
      for (const status of successStatuses) {
        expect(answerProblem(operationId as OperationId, status, status === 204 ? undefined : "")).toBe(
          status === 204 ? undefined : "body must be object",
        );
      }
    }
  });

  it("tells a status that is not documented", () => {
    expect(answerProblem("getMachine", 201, answer("getMachine"))).toBe("the status 201 is not documented");
  });

  it("tells a body too many and a body too few", () => {
    expect(answerProblem("archiveMachine", 204, undefined)).toBeUndefined();
    expect(answerProblem("archiveMachine", 204, {})).toBe("an answer with the status 204 must have no body");
    expect(answerProblem("getMachine", 200, undefined)).toBe("an answer with the status 200 must have a body");
  });

  it("tells what is wrong with an answer, with its path and without its values", () => {
    const item = answer("getMachine").item;
    expect(answerProblem("getMachine", 200, { item: { ...item, more: 1 } })).toBeUndefined();
    expect(answerProblem("getMachine", 200, { item: { ...item, displayName: 5 } })).toBe("body.item.displayName must be string");
    expect(answerProblem("getMachine", 200, { item: { ...item, createdAt: new Date() } })).toBe(
      "body.item.createdAt must be string",
    );
    expect(answerProblem("getMachine", 200, { item: { ...item, status: "gone" } })).toMatch(
      /^body\.item\.status must be one of /,
    );
    expect(answerProblem("getMachine", 200, { item: {} })).toMatch(/^body\.item\.\w+ is required, .*, and more$/);
    expect(answerProblem("getMachine", 404, { error: { code: "LOST", message: "" } })).toBe("the code LOST is not documented");
  });

  it("tells what is wrong with the kind of execution that the answer claims to be", () => {
    const body = answer("executeTask");
    const other = (change: object) => answerProblem("executeTask", 200, { ...body, execution: { ...body.execution, ...change } });
    expect(other({ run: undefined })).toBe("body.execution.run is required");
    expect(other({ statusCode: 202 })).toBe("body.execution.handoff is required");
    expect(other({ statusCode: 500 })).toBe("body.execution.statusCode must be one of 200, 202");
  });

  it("tells what is wrong with a value that may be null, and takes null", () => {
    const item = answer("getMachine").item;
    expect(answerProblem("getMachine", 200, { item: { ...item, identityProof: null } })).toBeUndefined();
    const problem = answerProblem("getMachine", 200, { item: { ...item, identityProof: "x" } });
    expect(problem).toBe("body.item.identityProof must be object");
  });
});
