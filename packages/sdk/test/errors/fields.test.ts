import {
  OrchestrationApiError,
  OrchestrationConfigError,
  OrchestrationNetworkError,
  OrchestrationValidationError,
  PeaqosClient,
} from "@peaqos/sdk";
import { createOrchestrationClient, getMachine } from "@peaqos/sdk/orchestration";
import { describe, expect, it } from "vitest";
import { answering, failing, NOWHERE, rejectionOf } from "./helpers.ts";

const known = { code: "NOT_FOUND", message: "No such machine." };
const getIt = (client: PeaqosClient) => rejectionOf(() => client.orchestration.getMachine("mach_1"));

describe("an error answer", () => {
  it("becomes an OrchestrationApiError with everything that is known about it", async () => {
    const details = { machineId: "mach_1", token: "s3cret", nested: [{ Authorization: "s3cret" }], url: "https://a:s3cret@b" };
    const error = await getIt(answering(failing(404, { ...known, details }, { "x-request-id": "req_1", "retry-after": "3" })));
    expect(error).toBeInstanceOf(OrchestrationApiError);
    expect({ ...error }).toStrictEqual({
      kind: "api",
      code: "NOT_FOUND",
      statusCode: 404,
      details: {
        machineId: "mach_1",
        token: "[REDACTED]",
        nested: [{ Authorization: "[REDACTED]" }],
        url: "https://[REDACTED]@b",
      },
      operation: "getMachine",
      requestId: "req_1",
      retryAfterMs: 3000,
    });
    expect(error.name).toBe("OrchestrationApiError");
    expect(error.message).toBe("No such machine.");
    expect(String(error)).toBe("OrchestrationApiError: No such machine.");
    expect(error.stack?.split("\n")[0]).toBe("OrchestrationApiError: No such machine.");
  });

  it("says all of that in JSON, except the stack and the cause", async () => {
    const error = await getIt(answering(failing(404, { ...known, details: { a: 1 } }, { "x-request-id": "req_1" })));
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "OrchestrationApiError",
      message: "No such machine.",
      kind: "api",
      code: "NOT_FOUND",
      statusCode: 404,
      details: { a: 1 },
      operation: "getMachine",
      requestId: "req_1",
    });
    expect(JSON.parse(JSON.stringify({ error })).error.name).toBe("OrchestrationApiError");
  });

  it.each([
    ["2", 2000],
    ["0", 0],
    [new Date(Date.now() - 60_000).toUTCString(), 0],
    ["soon", undefined],
  ])("with Retry-After %j has retryAfterMs", async (value, ms) => {
    const error = await getIt(answering(failing(429, { code: "RATE_LIMITED", message: "Wait." }, { "retry-after": value })));
    expect((error as OrchestrationApiError).retryAfterMs).toBe(ms);
  });

  it("without those headers and details has neither", async () => {
    const { requestId, retryAfterMs, details } = (await getIt(answering(failing(404, known)))) as OrchestrationApiError;
    expect([requestId, retryAfterMs, details]).toEqual([undefined, undefined, undefined]);
  });

  it.each(["BRAND_NEW_CODE", "not.a.CODE-42", "", "__proto__", "toString"])(
    "keeps the unlisted code %j as it is",
    async (code) => {
      const error = (await getIt(answering(failing(418, { code, message: "New." })))) as OrchestrationApiError;
      expect(error.code).toBe(code);
      expect(error).toMatchObject({ kind: "api", statusCode: 418, message: "New." });
    },
  );

  it("is decided by the status alone", async () => {
    const error = await getIt(answering(Response.json({ item: { id: "mach_1" } }, { status: 400 })));
    expect(error).toMatchObject({ kind: "api", code: "INVALID_RESPONSE_SHAPE", statusCode: 400, operation: "getMachine" });
  });
});

describe("every other failure", () => {
  it("has its class, kind and operation: network", async () => {
    const error = await getIt(answering(() => expect.fail("no network")));
    expect(error).toBeInstanceOf(OrchestrationNetworkError);
    expect({ ...error }).toStrictEqual({ kind: "network", reason: "connection", operation: "getMachine" });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "OrchestrationNetworkError", reason: "connection" });
    expect(error.message).not.toBe("");
  });

  it("has its class, kind and operation: validation, without the value", async () => {
    const error = await rejectionOf(() => answering(failing(404, known)).orchestration.getMachine("../s3cret"));
    expect(error).toBeInstanceOf(OrchestrationValidationError);
    expect(error).toMatchObject({ kind: "validation", field: "machineId", operation: "getMachine" });
    expect(error.name).toBe("OrchestrationValidationError");
    expect(error.message).toContain("machineId");
    expect(error.message + JSON.stringify(error)).not.toContain("s3cret");
  });

  it("has its class, kind and operation: config, without the value", async () => {
    const client = createOrchestrationClient({ orchestrationUrl: "https://ann:s3cret@host", apiKey: "s3cret" });
    const error = await rejectionOf(() => getMachine(client, "mach_1"));
    expect(error).toBeInstanceOf(OrchestrationConfigError);
    expect({ ...error }).toStrictEqual({ kind: "config", operation: "getMachine" });
    expect(error.name).toBe("OrchestrationConfigError");
    expect(error.message + error.stack + JSON.stringify(error)).not.toContain("s3cret");
  });

  it("names the function that was called in its stack", async () => {
    const client = new PeaqosClient({ orchestrationUrl: NOWHERE, fetch: async () => failing(404, known) });
    async function whoCalls(): Promise<unknown> {
      return await client.orchestration.getMachine("mach_1");
    }
    expect((await rejectionOf(whoCalls)).stack).toContain("whoCalls");
  });
});
