import { OrchestrationApiError, OrchestrationError } from "@peaqos/sdk";
import { operationTable } from "@peaqos/types";
import { describe, expect, it } from "vitest";
import { seededCall, TRACE, tracesIn } from "./canaries.ts";
import { echo } from "./echo.ts";
import { callFunction, callMethod, OPERATION_IDS } from "./operations.ts";
import { watch } from "./watch.ts";

describe("a server that repeats every secret of the request", () => {
  it.each(OPERATION_IDS)("%s shows none: message, details, code, events, warnings, console", async (id) => {
    const { apiKey, args, secrets } = seededCall(id);
    const server = echo(secrets);
    const { error, heard, seen } = await watch(server.fetch, { apiKey }, (client) => callMethod(client, id, ...args));

    // The secrets were on their way indeed, each of them.
    expect(secrets.filter((secret) => !server.received().includes(secret))).toEqual([]);
    expect(error).toBeInstanceOf(OrchestrationApiError);
    expect(error).toMatchObject({ operation: id, statusCode: 503 });
    const { method, idempotent } = operationTable[id];
    const retried = method !== "POST" && method !== "PATCH" ? true : idempotent;
    expect(new Set(heard)).toEqual(new Set(["onWarning", "onRequest", "onResponse", "onError", ...(retried ? ["onRetry"] : [])]));
    expect(tracesIn(seen)).toEqual([]);
    // What is no secret stays readable.
    expect(String(error)).toContain("The skill is offline");
    expect((error as OrchestrationApiError).details).toMatchObject({ plain: "kept", list: [1, "two"] });
  });

  it.each(OPERATION_IDS)("%s as a function shows none either", async (id) => {
    const { apiKey, args, secrets } = seededCall(id);
    const { seen } = await watch(echo(secrets).fetch, { apiKey }, (client) => callFunction(client, id, ...args));
    expect(tracesIn(seen)).toEqual([]);
  });

  it.each(["listMachines", "machineAgentHeartbeat", "executeMarketOrder"] as const)("%s shows none in requestId", async (id) => {
    const { apiKey, args, secrets } = seededCall(id);
    const fetch = echo(secrets, { inRequestId: true }).fetch;
    const { error, seen } = await watch(fetch, { apiKey }, (client) => callMethod(client, id, ...args));
    expect((error as OrchestrationApiError).requestId).toEqual(expect.stringContaining("req_7"));
    expect(tracesIn(seen)).toEqual([]);
  });
});

describe("an answer that is not JSON", () => {
  it.each([
    [503, "text/html"],
    [200, "text/html"],
    [400, "application/json"],
  ])("with status %i shows none of the secrets in it", async (status, type) => {
    const { apiKey, args, secrets } = seededCall("executeMarketOrder");
    const body = `<html><h1>${secrets.join("</h1><h1>")}</h1>${secrets.map(encodeURIComponent)}</html>`;
    const fetch = async () => new Response(body, { status, headers: { "content-type": type } });
    const { error, seen } = await watch(fetch, { apiKey }, (client) => callMethod(client, "executeMarketOrder", ...args));
    expect(error).toMatchObject({ kind: "api", code: "BAD_RESPONSE", statusCode: status });
    expect(tracesIn(seen)).toEqual([]);
  });

  it("that is JSON in no envelope shows none either", async () => {
    const { apiKey, args, secrets } = seededCall("createAgentPairing");
    const fetch = async () =>
      Response.json({ message: secrets.join(), secrets }, { status: 500, headers: { "x-a": secrets[0] ?? "" } });
    const { error, seen } = await watch(fetch, { apiKey }, (client) => callMethod(client, "createAgentPairing", ...args));
    expect(error).toMatchObject({ kind: "api", code: "INVALID_RESPONSE_SHAPE", statusCode: 500 });
    expect(tracesIn(seen)).toEqual([]);
  });
});

describe("the net itself", () => {
  it("catches a secret that gets through", async () => {
    const { args } = seededCall("getMachine");
    const fetch = async () => Response.json({ error: { code: "NOT_FOUND", message: "no canary0000" } }, { status: 404 });
    const { error, seen } = await watch(fetch, {}, (client) => callMethod(client, "getMachine", ...args));
    expect(error).toBeInstanceOf(OrchestrationError);
    expect(seen).toMatch(TRACE);
    expect(tracesIn(seen)[0]).toContain("canary0000");
  });
});
