import { OrchestrationValidationError } from "@peaqos/sdk";
import { listAuditEventsAll, listMachinesAll, listMarketOrdersAll, listMarketServicesAll } from "@peaqos/sdk/orchestration";
import { describe, expect, it } from "vitest";
import { idsOf, pagedServer, pagesOf } from "./paged-server.js";

const threePages = pagesOf([1, 0, 1]);
const searches = (requests: readonly Request[]) => requests.map(({ url }) => new URL(url).search);

describe("what is asked for goes along on every page", () => {
  it("filters and limit", async () => {
    const { client, requests } = pagedServer(threePages);
    await idsOf(listMarketOrdersAll(client, { machineId: "mach_rover7", limit: 2 }) as AsyncIterable<{ id: string }>);
    expect(searches(requests)).toEqual([
      "?machineId=mach_rover7&limit=2",
      "?machineId=mach_rover7&limit=2&cursor=c1",
      "?machineId=mach_rover7&limit=2&cursor=c2",
    ]);
  });

  it("also where the walk begins in the middle, and by pages()", async () => {
    const { client, requests } = pagedServer(threePages);
    const walk = listAuditEventsAll(client, { resourceType: "order" }, { startCursor: "c1" });
    for await (const _ of walk.pages());
    expect(searches(requests)).toEqual(["?resourceType=order&cursor=c1", "?resourceType=order&cursor=c2"]);
  });

  it("headers and the pairing token", async () => {
    const { client, requests } = pagedServer(threePages, { apiKey: "platform-key" });
    await idsOf(listMarketServicesAll(client, {}, { pairingToken: "tok_of_an_agent", headers: { "x-trace": "7" } }));
    const seen = requests.map(({ headers }) =>
      ["x-agent-pairing-token", "x-trace", "x-api-key"].map((name) => headers.get(name)).join(" "),
    );
    expect(seen).toEqual(Array.from({ length: 3 }, () => "tok_of_an_agent 7 platform-key"));
  });

  it("maxRetries: each page may be tried again", async () => {
    const { client, asked, failOnce } = pagedServer(threePages);
    const walk = listMachinesAll(client, {}, { maxRetries: 1 });
    await walk.next();
    failOnce(503);
    await walk.next();
    expect(asked).toEqual(["start", "c1", "c1", "c2"]);
  });

  it("timeoutMs: each page has that time", async () => {
    const { client } = pagedServer(threePages, { fetch: () => new Promise(() => undefined) });
    const walk = listMachinesAll(client, {}, { timeoutMs: 20 });
    await expect(walk.next()).rejects.toMatchObject({ kind: "network", reason: "timeout" });
  });

  it("the signal: it ends the walk at any page", async () => {
    const { client, asked } = pagedServer(threePages);
    const controller = new AbortController();
    const walk = listMachinesAll(client, {}, { signal: controller.signal });
    await walk.next();
    controller.abort();
    await expect(walk.next()).rejects.toMatchObject({ kind: "network", reason: "aborted" });
    expect(asked).toEqual(["start"]);
  });

  it("as it was at the call, whatever becomes of the objects that were passed", async () => {
    const { client, requests } = pagedServer(threePages);
    const query = { limit: 2 };
    const options = { startCursor: "c1", headers: { "x-trace": "7" } };
    const walk = listMachinesAll(client, query, options);
    query.limit = 3;
    options.startCursor = "c2";
    await idsOf(walk);
    expect(searches(requests)).toEqual(["?limit=2&cursor=c1", "?limit=2&cursor=c2"]);
  });
});

describe("what an iterator refuses, at the first next()", () => {
  const refused: readonly (readonly [string, object, object, string])[] = [
    ["a cursor in the query", { cursor: "c1" }, {}, "cursor"],
    ["a limit of 0", { limit: 0 }, {}, "limit"],
    ["a limit beyond 500", { limit: 501 }, {}, "limit"],
    ["maxPages of 0", {}, { maxPages: 0 }, "maxPages"],
    ["maxPages that is no integer", {}, { maxPages: 1.5 }, "maxPages"],
    ["maxPages without end", {}, { maxPages: Number.POSITIVE_INFINITY }, "maxPages"],
    ["maxPages that is a text", {}, { maxPages: "2" }, "maxPages"],
    ["a header that HTTP cannot carry", {}, { headers: { "x-trace": "7\n8" } }, "headers"],
  ];

  it.each(refused)("%s", async (_, query, options, field) => {
    const { client, asked } = pagedServer(threePages);
    const walk = listMachinesAll(client, query, options);
    for (const refusal of [walk.next(), walk.pages().next(), walk.collect({ max: 1 })]) {
      const error = await refusal.catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(OrchestrationValidationError);
      expect(error).toMatchObject({ field, operation: "listMachines" });
    }
    expect(asked).toEqual([]);
  });
});
