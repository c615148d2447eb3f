import * as sdk from "@peaqos/sdk";
import * as functions from "@peaqos/sdk/orchestration";
import * as types from "@peaqos/types";
import { describe, expect, it } from "vitest";
import { contractOperations } from "../../../../tests/spec/contract.ts";
import { wireTable } from "../../../../tests/spec/wire-table.ts";

const client = new sdk.PeaqosClient({ orchestrationUrl: "http://localhost" });
const iterators = (of: object) =>
  Object.keys(of)
    .filter((name) => name.endsWith("All"))
    .sort();

/** The lists as the contract shows them: a query with a cursor, whatever `x-paginated` says. */
const lists = contractOperations
  .filter(({ parameters }) => parameters.some(({ name }) => name === "cursor"))
  .map(({ object }) => object.operationId as string);

describe("iterators", () => {
  it("walk machines, skills, services, orders, pairings and endpoints, as functions and as methods", () => {
    const { listMachinesAll, listSkillsAll, listMarketServicesAll, listMarketOrdersAll, listAgentPairingsAll } = functions;
    const six = { listMachinesAll, listSkillsAll, listMarketServicesAll, listMarketOrdersAll, listAgentPairingsAll };
    for (const [name, iterator] of Object.entries({ ...six, listRuntimeEndpointsAll: functions.listRuntimeEndpointsAll })) {
      expect(iterator, name).toBeTypeOf("function");
      expect(client.orchestration[name as keyof typeof six], name).toBeTypeOf("function");
    }
  });

  it("there is one for every operation with pages, and for no other", () => {
    const expected = lists.map((name) => `${name}All`).sort();
    expect(expected.length).toBeGreaterThan(6);
    expect(iterators(functions)).toEqual(expected);
    expect(iterators(client.orchestration)).toEqual(expected);
  });
});

describe("entry points", () => {
  it("@peaqos/sdk/orchestration has the operations, their iterators, and what makes a client of them", () => {
    const operations = Object.keys(functions).filter((name) => !name.endsWith("All") && name !== "createOrchestrationClient");
    expect(operations.sort()).toEqual(wireTable.map(({ operationId }) => operationId).sort());
  });

  it("client.orchestration has the same operations and iterators", () => {
    const { createOrchestrationClient: _, ...operations } = functions;
    expect(Object.keys(client.orchestration).sort()).toEqual(Object.keys(operations).sort());
  });

  it("methods need no `this`", async () => {
    const { listMachinesAll, getMachine } = client.with({
      fetch: async () => new Response('{"items":[],"item":{}}'),
    }).orchestration;
    expect(await listMachinesAll().next()).toEqual({ done: true, value: undefined });
    expect(await getMachine("mach_rover7")).toMatchObject({ item: {} });
  });
});

describe("constants", () => {
  it("state the wire and the defaults", () => {
    expect(sdk).toMatchObject({
      API_BASE_PATH: "/api/v1",
      API_KEY_HEADER: "x-api-key",
      AGENT_PAIRING_TOKEN_HEADER: "x-agent-pairing-token",
      DEFAULT_GET_TIMEOUT_MS: 30_000,
      DEFAULT_WRITE_TIMEOUT_MS: 60_000,
      LIST_QUERY_DEFAULT_LIMIT: 100,
      LIST_QUERY_MAX_LIMIT: 500,
    });
  });

  it("the limits of lists are those of the contract", () => {
    const limits = contractOperations.flatMap(({ parameters }) => parameters.filter(({ name }) => name === "limit"));
    expect(limits).toHaveLength(lists.length);
    for (const { schema } of limits) {
      expect(schema).toMatchObject({ default: sdk.LIST_QUERY_DEFAULT_LIMIT, maximum: sdk.LIST_QUERY_MAX_LIMIT });
    }
  });

  it("every ERROR_CODE of @peaqos/types is there, with the same value", () => {
    const codes = (of: object) => Object.fromEntries(Object.entries(of).filter(([name]) => name.startsWith("ERROR_CODE_")));
    expect(Object.keys(codes(types)).length).toBeGreaterThan(40);
    expect(codes(sdk)).toEqual(codes(types));
  });
});
