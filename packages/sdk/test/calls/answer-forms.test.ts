import { afterEach, describe, expect, it, vi } from "vitest";
import { failureOf } from "../../../client/test/helpers.ts";
import { anything, errorAnswer, stubbedClient } from "./helpers.ts";

const notFound = () => errorAnswer(404, "NOT_FOUND");

afterEach(() => {
  vi.restoreAllMocks();
});

describe("withResponse", () => {
  it("gives the data, and of the response the status and the headers, and nothing else", async () => {
    const answer = () => Response.json({ item: {} }, { status: 201, headers: { "x-request-id": "req_7" } });
    const outcome = await stubbedClient(answer)
      .client.orchestration.createMachine({} as never)
      .withResponse();
    expect(Object.keys(outcome).sort()).toEqual(["data", "response"]);
    expect(Object.keys(outcome.response).sort()).toEqual(["headers", "status"]);
    expect(outcome.data).toEqual({ item: {} });
    expect(outcome.response.status).toBe(201);
    expect(outcome.response.headers.get("X-Request-Id")).toBe("req_7");
  });

  it("gives the last answer after a retry, and each call its own", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const stub = stubbedClient((nth, init) => (nth === 1 ? errorAnswer(503, "INTERNAL_ERROR") : anything(nth, init)), {
      maxRetries: 1,
    });
    const { response } = await stub.client.orchestration.listMachines().withResponse();
    expect(response.status).toBe(200);
  });

  it("works where there is no answer to read", async () => {
    const empty = () => new Response(null, { status: 204 });
    const { data, response } = await stubbedClient(empty).client.orchestration.archiveMachine("m").withResponse();
    expect([data, response.status]).toEqual([undefined, 204]);
  });

  it("rejects with the error of the call", async () => {
    const call = stubbedClient(notFound).client.orchestration.listMachines();
    expect(await failureOf(call.withResponse())).toBe(await failureOf(call));
  });
});

describe("result", () => {
  it("is ok with the value, or not ok with the error, and never rejects", async () => {
    expect(await stubbedClient().client.orchestration.listMachines().result()).toEqual({
      ok: true,
      value: { item: {}, items: [] },
    });
    const call = stubbedClient(notFound).client.orchestration.listMachines();
    const outcome = await call.result();
    expect(outcome).toEqual({ ok: false, error: await failureOf(call) });
    expect(await stubbedClient().client.orchestration.listMachines({ limit: 0 }).result()).toMatchObject({
      ok: false,
      error: { kind: "validation", field: "limit" },
    });
  });
});
