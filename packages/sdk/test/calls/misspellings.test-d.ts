import {
  type IterationOptions,
  type ListMachinesQuery,
  type ListMarketServicesQuery,
  type Orchestration,
  type PairingRequestOptions,
  PeaqosClient,
  type PeaqosClientOptions,
  type RequestOptions,
} from "@peaqos/sdk";
import { getMachine, listMachines } from "@peaqos/sdk/orchestration";
import { assertType, describe, expectTypeOf, it } from "vitest";

declare const client: PeaqosClient;
declare const orchestration: Orchestration;
const machine = { displayName: "a", ownerId: "o", machineType: "rover", runtimeProfile: "edge" };
const token = "pairing-token-1";

describe("what is misspelt or one too many does not compile", () => {
  it("in a query", () => {
    // @ts-expect-error misspelt
    orchestration.listMachines({ limt: 5 });
    // @ts-expect-error misspelt
    listMachines(client, { limt: 5 });
    // @ts-expect-error a number
    orchestration.listMachines({ limit: "5" });
    // @ts-expect-error the iterator sets the cursor
    orchestration.listMachinesAll({ cursor: "a" });
    // @ts-expect-error machineId is required
    orchestration.listMarketOrders({});
    // @ts-expect-error the query is required
    orchestration.listMarketOrders();
  });

  it("in the options of a call", () => {
    // @ts-expect-error misspelt
    orchestration.listMachines({}, { timeoutMS: 100 });
    // @ts-expect-error misspelt
    orchestration.getMachine("mach_rover7", { retries: 2 });
    // @ts-expect-error misspelt
    getMachine(client, "mach_rover7", { abortSignal: AbortSignal.abort() });
    // @ts-expect-error a controller is no signal
    orchestration.getMachine("mach_rover7", { signal: new AbortController() });
    // @ts-expect-error only an iterator begins elsewhere
    orchestration.listMachines({}, { startCursor: "a" });
  });

  it("in a body", () => {
    // @ts-expect-error an extra property
    orchestration.createMachine({ ...machine, colour: "red" });
    // @ts-expect-error misspelt
    orchestration.updateMachine("mach_rover7", { displayname: "b" });
    // @ts-expect-error displayName is required
    orchestration.createMachine({ ownerId: "o", machineType: "rover", runtimeProfile: "edge" });
    // @ts-expect-error an extra property
    orchestration.enrollMachineAgent("mach_rover7", { lable: "edge" });
  });

  it("in the options of a client", () => {
    // @ts-expect-error misspelt
    new PeaqosClient({ orchestrationUrl: "https://x", apikey: "k" });
    // @ts-expect-error misspelt
    new PeaqosClient({ orchestrationUrl: "https://x", hooks: { onrequest: () => undefined } });
    // @ts-expect-error misspelt
    client.with({ timeout: 5 });
  });
});

describe("a pairing token", () => {
  it("that is missing does not compile", () => {
    // @ts-expect-error no token
    orchestration.confirmMarketOrder("ord_rtk_1");
    // @ts-expect-error no token
    orchestration.createPaymentIntent("ord_rtk_1", {});
    // @ts-expect-error the options are no token
    orchestration.confirmMarketOrder("ord_rtk_1", { timeoutMs: 5 });
    // @ts-expect-error it may be undefined
    orchestration.confirmMarketOrder("ord_rtk_1", process.env.TOKEN);
    // @ts-expect-error the token comes after the body, which may be undefined but not left out
    orchestration.releasePayment("ord_rtk_1", token);
    orchestration.releasePayment("ord_rtk_1", undefined, token);
  });

  it("is no option of operations with the platform key, and none of those that take it as an argument", () => {
    // @ts-expect-error platform key only
    orchestration.listMachines({}, { pairingToken: token });
    // @ts-expect-error platform key only
    orchestration.getMarketPayment("ord_rtk_1", { pairingToken: token });
    // @ts-expect-error no credential at all
    orchestration.checkHealth({ pairingToken: token });
    // @ts-expect-error an argument already
    orchestration.confirmMarketOrder("ord_rtk_1", token, { pairingToken: token });
    orchestration.getMarketOrder("ord_rtk_1", { pairingToken: token });
    orchestration.listMarketServicesAll({}, { pairingToken: token, maxPages: 1 });
  });
});

/** The same with every property set to undefined on purpose. */
type Undefined<T> = { [Name in keyof T]-?: undefined };

describe("explicit undefined is accepted", () => {
  it("in every option and every query that may be left out", () => {
    expectTypeOf<Undefined<PeaqosClientOptions>>().toExtend<PeaqosClientOptions>();
    expectTypeOf<Undefined<NonNullable<PeaqosClientOptions["hooks"]>>>().toExtend<PeaqosClientOptions["hooks"]>();
    expectTypeOf<Undefined<RequestOptions>>().toExtend<RequestOptions>();
    expectTypeOf<Undefined<PairingRequestOptions>>().toExtend<PairingRequestOptions>();
    expectTypeOf<Undefined<IterationOptions>>().toExtend<IterationOptions>();
    expectTypeOf<Undefined<ListMachinesQuery>>().toExtend<ListMachinesQuery>();
    expectTypeOf<Undefined<ListMarketServicesQuery>>().toExtend<ListMarketServicesQuery>();
    assertType<RequestOptions>({ headers: { "x-trace": undefined } });
    orchestration.listMachines(undefined, undefined);
    orchestration.enrollMachineAgent("mach_rover7", undefined, undefined);
    new PeaqosClient(undefined);
  });
});

describe("an answer is read-only", () => {
  it("at every depth", async () => {
    const { item } = await orchestration.getMachine("mach_rover7");
    const page = await orchestration.listMachines();
    // @ts-expect-error read-only
    item.displayName = "b";
    // @ts-expect-error read-only
    item.capabilities.push("drive");
    // @ts-expect-error read-only
    page.items.push(item);
    // @ts-expect-error read-only
    page.nextCursor = "a";
  });
});
