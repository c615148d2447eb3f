import { OrchestrationApiError } from "@peaqos/sdk";
import { describe, expect, it } from "vitest";
import { failureOf, TRANSPORTS } from "../../../client/test/helpers.ts";
import { clientOf, stubbedClient } from "../calls/helpers.ts";
import { answerBytes, socketServer } from "./socket-server.ts";

describe.each(TRANSPORTS)("over %s:", (transport) => {
  const KEEP_ALIVE = { connection: "keep-alive" };
  const HTML = "<html><body><h1>502 Bad Gateway</h1></body></html>";

  /** What a call rejects with when the server sends these bytes. */
  async function failureAfter(bytes: string): Promise<OrchestrationApiError> {
    const server = await socketServer((socket) => socket.end(bytes));
    const error = await failureOf(clientOf(server.url, { transport }).orchestration.getMachine("mach_rover7"));
    expect(error).toBeInstanceOf(OrchestrationApiError);
    expect(error).toMatchObject({ kind: "api", operation: "getMachine" });
    return error as OrchestrationApiError;
  }

  describe("a complete answer that is not JSON, or empty where a body is due, is BAD_RESPONSE with its status", () => {
    it.each<[string, number, string]>([
      ["truncated JSON with status 200", 200, '{"item":{"id":"mach_ro'],
      ["text with status 200", 200, "OK"],
      ["two JSON values", 200, '{"item":{}}{"item":{}}'],
      ["HTML with status 200", 200, HTML],
      ["HTML with status 502", 502, HTML],
      ["HTML with status 404", 404, HTML],
      ["an empty body with status 200", 200, ""],
      ["blanks with status 200", 200, " \n"],
      ["an empty body with status 500 (an error that is falsy must not read as success)", 500, ""],
      ["an empty body with status 401", 401, ""],
      ["an empty body with a success that HTTP does not know", 299, ""],
      ["not modified, though nothing asked for it", 304, ""],
    ])("%s", async (_, status, body) => {
      const error = await failureAfter(answerBytes(status, body));
      expect(error).toMatchObject({ code: "BAD_RESPONSE", statusCode: status });
      expect(error.message).toContain(String(status));
    });

    it("204 where a body is due", async () => {
      const error = await failureAfter("HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n");
      expect(error).toMatchObject({ code: "BAD_RESPONSE", statusCode: 204 });
    });

    it("204 with a body, where one is due: HTTP does not let it be read", async () => {
      const error = await failureAfter(answerBytes(204, '{"item":{}}'));
      expect(error).toMatchObject({ code: "BAD_RESPONSE", statusCode: 204 });
    });
  });

  describe("an answer that is not JSON", () => {
    it("is not repeated in the error, since it may hold secrets", async () => {
      const error = await failureAfter(answerBytes(200, "oops, the password is hunter2"));
      expect(`${error.stack}${JSON.stringify(error)}${String(error.cause)}`).not.toContain("hunter2");
    });

    it("keeps the request id and Retry-After of its headers", async () => {
      const error = await failureAfter(answerBytes(502, HTML, { "x-request-id": "req_7", "retry-after": "3" }));
      expect(error).toMatchObject({ requestId: "req_7", retryAfterMs: 3000 });
    });

    it("may begin with a byte order mark, if it is JSON after that", async () => {
      const { client } = stubbedClient(() => new Response('\uFEFF{"item":{}}'));
      expect(await client.orchestration.getMachine("mach_rover7")).toEqual({ item: {} });
    });
  });

  describe("an operation without an answer", () => {
    it.each<[string, string]>([
      ["204", "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n"],
      ["204 with a body", answerBytes(204, '{"item":{}}')],
      ["200 with an empty body", answerBytes(200, "")],
      ["200 with HTML", answerBytes(200, HTML)],
      ["200 with an error envelope", answerBytes(200, '{"error":{"code":"NOT_FOUND","message":"No."}}')],
    ])("succeeds with %s: the status alone decides", async (_, bytes) => {
      const server = await socketServer((socket) => socket.end(bytes));
      expect(await clientOf(server.url, { transport }).orchestration.archiveMachine("mach_rover7")).toBeUndefined();
    });

    it("succeeds with 204 and a body on a connection that stays open, and the stray bytes do not become an answer", async () => {
      const stray = answerBytes(200, '{"item":{"id":"stray"}}', KEEP_ALIVE);
      const server = await socketServer((socket, nth) => {
        if (nth === 1) socket.write(`HTTP/1.1 204 No Content\r\n\r\n${stray}`);
        else socket.write(answerBytes(200, '{"item":{"id":"mach_rover7"}}', KEEP_ALIVE));
      });
      const { orchestration } = clientOf(server.url, { transport });
      expect(await orchestration.archiveMachine("mach_rover7")).toBeUndefined();
      expect((await orchestration.getMachine("mach_rover7")).item.id).toBe("mach_rover7");
    });

    it.each([400, 404, 500, 503])("fails with %i and an empty body", async (status) => {
      const { client } = stubbedClient(() => new Response("", { status }));
      const error = await failureOf(client.orchestration.archiveMachine("mach_rover7"));
      expect(error).toMatchObject({ code: "BAD_RESPONSE", statusCode: status });
    });
  });
});
