import type {
  ItemIterator,
  ItemResponse,
  ListMachinesQuery,
  ListResponse,
  Orchestration,
  PairingRequestOptions,
  RequestOptions,
  RequestPromise,
} from "@peaqos/sdk";
import type * as functions from "@peaqos/sdk/orchestration";
import type {
  AgentPairing,
  ExecuteMarketOrderRequest,
  Machine,
  MachineAgentHeartbeatRequest,
  MarketPayment,
  MarketSearchRequest,
  ReleasePaymentRequest,
  UpsertRuntimeEndpointRequest,
} from "@peaqos/types";
import { describe, expectTypeOf, it } from "vitest";

/** The arguments of a method. */
type Args<Name extends keyof Orchestration> = Parameters<Orchestration[Name]>;

describe("the order of arguments: ids, then query or params, then the pairing token, then options", () => {
  it("listMachines(query?, options?)", () => {
    expectTypeOf<Args<"listMachines">>().toEqualTypeOf<[query?: ListMachinesQuery, options?: RequestOptions]>();
  });

  it("getMachine(machineId, options?)", () => {
    expectTypeOf<Args<"getMachine">>().toEqualTypeOf<[machineId: string, options?: RequestOptions]>();
  });

  it("listAgentPairings(machineId, query?, options?)", () => {
    type Query = functions.ListAgentPairingsQuery;
    expectTypeOf<Args<"listAgentPairings">>().toEqualTypeOf<[machineId: string, query?: Query, options?: RequestOptions]>();
    expectTypeOf<ReturnType<Orchestration["listAgentPairings"]>>().toEqualTypeOf<
      RequestPromise<ListResponse<AgentPairing>, "listAgentPairings">
    >();
  });

  it("enrollMachineAgent(machineId, params?, options?)", () => {
    type Params = Parameters<typeof functions.enrollMachineAgent>[2];
    expectTypeOf<Args<"enrollMachineAgent">>().toEqualTypeOf<[machineId: string, params?: Params, options?: RequestOptions]>();
  });

  it("searchMarket(params, pairingToken, options?)", () => {
    expectTypeOf<Args<"searchMarket">>().toEqualTypeOf<
      [params: MarketSearchRequest, pairingToken: string, options?: RequestOptions]
    >();
  });

  it("executeMarketOrder(orderId, params, pairingToken, options?)", () => {
    expectTypeOf<Args<"executeMarketOrder">>().toEqualTypeOf<
      [orderId: string, params: ExecuteMarketOrderRequest, pairingToken: string, options?: RequestOptions]
    >();
  });

  it("confirmMarketOrder(orderId, pairingToken, options?)", () => {
    expectTypeOf<Args<"confirmMarketOrder">>().toEqualTypeOf<[orderId: string, pairingToken: string, options?: RequestOptions]>();
  });

  it("releasePayment(orderId, params | undefined, pairingToken, options?)", () => {
    expectTypeOf<Args<"releasePayment">>().toEqualTypeOf<
      [orderId: string, params: ReleasePaymentRequest | undefined, pairingToken: string, options?: RequestOptions]
    >();
  });

  it("upsertRuntimeEndpoint(machineId, providerKey, params, options?)", () => {
    expectTypeOf<Args<"upsertRuntimeEndpoint">>().toEqualTypeOf<
      [machineId: string, providerKey: string, params: UpsertRuntimeEndpointRequest, options?: RequestOptions]
    >();
  });

  it("machineAgentHeartbeat(params, options?)", () => {
    expectTypeOf<Args<"machineAgentHeartbeat">>().toEqualTypeOf<
      [params: MachineAgentHeartbeatRequest, options?: RequestOptions]
    >();
  });

  it("checkHealth(options?)", () => {
    expectTypeOf<Args<"checkHealth">>().toEqualTypeOf<[options?: RequestOptions]>();
  });

  it("getMarketOrder(orderId, options?), whose options may hold the pairing token", () => {
    expectTypeOf<Args<"getMarketOrder">>().toEqualTypeOf<[orderId: string, options?: PairingRequestOptions]>();
  });
});

describe("a function takes the client first, and is otherwise like the method", () => {
  type Client = functions.OrchestrationClient;

  it("for a read, a write and a call with a pairing token", () => {
    expectTypeOf<Parameters<typeof functions.getMachine>>().toEqualTypeOf<[client: Client, ...Args<"getMachine">]>();
    expectTypeOf<Parameters<typeof functions.updateMachine>>().toEqualTypeOf<[client: Client, ...Args<"updateMachine">]>();
    expectTypeOf<Parameters<typeof functions.releasePayment>>().toEqualTypeOf<[client: Client, ...Args<"releasePayment">]>();
    expectTypeOf<ReturnType<typeof functions.getMachine>>().toEqualTypeOf<ReturnType<Orchestration["getMachine"]>>();
  });

  it("with every operation under the same name", () => {
    type Shared = keyof Orchestration & keyof typeof functions;
    expectTypeOf<Shared>().toEqualTypeOf<keyof Orchestration>();
  });
});

describe("an operation answers", () => {
  it("an item, a list, an item that may be null, or nothing", () => {
    expectTypeOf<Awaited<ReturnType<Orchestration["getMachine"]>>>().toEqualTypeOf<ItemResponse<Machine>>();
    expectTypeOf<Awaited<ReturnType<Orchestration["listMachines"]>>>().toEqualTypeOf<ListResponse<Machine>>();
    expectTypeOf<Awaited<ReturnType<Orchestration["getMarketPayment"]>>>().toEqualTypeOf<ItemResponse<MarketPayment | null>>();
    expectTypeOf<Awaited<ReturnType<Orchestration["archiveMachine"]>>>().toEqualTypeOf<void>();
    expectTypeOf<Awaited<ReturnType<Orchestration["revokeAgentPairing"]>>>().toEqualTypeOf<void>();
    expectTypeOf<ReturnType<Orchestration["listMachinesAll"]>>().toEqualTypeOf<ItemIterator<Machine>>();
  });

  it("what withResponse gives as data, and result as value", () => {
    type Call = ReturnType<Orchestration["getMachine"]>;
    expectTypeOf<Awaited<ReturnType<Call["withResponse"]>>["data"]>().toEqualTypeOf<ItemResponse<Machine>>();
    expectTypeOf<Extract<Awaited<ReturnType<Call["result"]>>, { ok: true }>["value"]>().toEqualTypeOf<ItemResponse<Machine>>();
    expectTypeOf<keyof Awaited<ReturnType<Call["withResponse"]>>["response"]>().toEqualTypeOf<"status" | "headers">();
  });
});
