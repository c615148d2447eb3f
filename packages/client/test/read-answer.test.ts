import { createClient, OrchestrationApiError } from "@peaqos/client";
import { describe, expect, it } from "vitest";
import { everythingIn, failureOf } from "./helpers.ts";
import { rawServer } from "./raw-server.ts";

const SECRET = "s3cret";

async function answered(status: number, body: string, headers: Record<string, string> = {}) {
  const server = await rawServer((response) => response.writeHead(status, { "x-request-id": "req_1", ...headers }).end(body));
  return createClient({ orchestrationUrl: server.url }).GET("/api/v1/machines");
}

describe("an answer", () => {
  it("gives its data, its status and its headers", async () => {
    const { data, error, response } = await answered(200, '{"items":[]}');
    expect(data).toEqual({ items: [] });
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(response.headers.get("x-request-id")).toBe("req_1");
  });

  it.each(["[1]", '"text"', "null", "0", "false", " {} "])("may be any JSON: %s", async (body) => {
    expect((await answered(200, body)).data).toEqual(JSON.parse(body));
  });

  it("has no data when its status is 204", async () => {
    const { data, error, response } = await answered(204, "");
    expect({ data, error }).toEqual({ data: undefined, error: undefined });
    expect(response.status).toBe(204);
  });

  it.each([400, 401, 404, 409, 429, 500, 503])("gives the error of the contract with status %i", async (status) => {
    const envelope = { error: { code: "SOME_CODE", message: "No.", details: { field: "a" } } };
    const { data, error, response } = await answered(status, JSON.stringify(envelope));
    expect(data).toBeUndefined();
    expect(error).toEqual(envelope);
    expect(error?.error.code).toBe("SOME_CODE");
    expect(response.status).toBe(status);
  });
});

describe("what is not an answer of the API", () => {
  it.each([
    ["an empty 500", 500, ""],
    ["an empty 200", 200, ""],
    ["an empty 401", 401, ""],
    ["an HTML 502", 502, `<html><h1>Bad Gateway ${SECRET}</h1></html>`],
    ["an HTML 200", 200, `<!doctype html>${SECRET}`],
    ["a truncated 200", 200, `{"items":[{"id":"${SECRET}`],
    ["two values", 200, `{"a":"${SECRET}"}{}`],
    ["an envelope with a status that HTTP does not know", 999, `{"error":{"code":"X","message":"${SECRET}"}}`],
  ])("is refused as BAD_RESPONSE: %s", async (_, status, body) => {
    await expectRefused("BAD_RESPONSE", status, body);
  });

  it.each([
    ["text", 400, `"${SECRET}"`],
    ["null", 500, "null"],
    ["a list", 500, `["${SECRET}"]`],
    ["another shape", 404, `{"message":"${SECRET}","code":"NOT_FOUND"}`],
    ["an error that is text", 400, `{"error":"${SECRET}"}`],
    ["an error that is null", 400, '{"error":null}'],
    ["an error without a code", 400, `{"error":{"message":"${SECRET}"}}`],
    ["an error without a message", 400, `{"error":{"code":"${SECRET}"}}`],
    ["an error with a code that is not text", 400, `{"error":{"code":7,"message":"${SECRET}"}}`],
  ])("is refused as INVALID_RESPONSE_SHAPE when an error is %s", async (_, status, body) => {
    await expectRefused("INVALID_RESPONSE_SHAPE", status, body);
  });

  it("is refused without a request id when the answer has none", async () => {
    const server = await rawServer((response) => response.writeHead(502).end());
    const error = await failureOf(createClient({ orchestrationUrl: server.url }).GET("/health"));
    expect(error).toMatchObject({ code: "BAD_RESPONSE", statusCode: 502, requestId: undefined });
  });

  async function expectRefused(code: string, statusCode: number, body: string) {
    const error = await failureOf(answered(statusCode, body));
    expect(error).toBeInstanceOf(OrchestrationApiError);
    expect(error).toMatchObject({ kind: "api", code, statusCode, requestId: "req_1" });
    expect((error as Error).message).toContain(String(statusCode));
    expect(everythingIn(error)).not.toContain(SECRET);
  }
});
