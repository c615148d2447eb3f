import { request as httpRequest } from "node:http";
import { type OperationId, operationTable } from "@peaqos/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CallOptions, call, type Result } from "../../packages/sandbox/test/support.ts";
import { deref, jsonContent, type Node } from "../spec/contract.ts";
import { answerIssues } from "./answer-schema.ts";
import { exampleCall } from "./example-call.ts";
import { KEY, type Target, targets } from "./targets.ts";

const operationIds = Object.keys(operationTable) as OperationId[];
const having = (test: (row: (typeof operationTable)[OperationId]) => boolean) =>
  operationIds.filter((id) => test(operationTable[id]));
const secured = having(({ auth }) => auth !== "none");
const withRequiredBody = having(({ body }) => body === "required");
const withBody = having(({ body }) => body !== "none");
const lists = having(({ paginated }) => paginated);

/** The credentials in a body have codes of their own. */
const BODY_CREDENTIALS = ["agentToken", "agentProof"];

describe.each(Object.keys(targets))("the contract, as the %s keeps it", (name) => {
  let target: Target;
  beforeAll(async () => {
    target = (await targets[name]?.()) ?? expect.unreachable();
  });
  afterAll(() => target.close());

  async function ask(
    operationId: OperationId,
    change: (options: CallOptions) => CallOptions = (options) => options,
  ): Promise<Result> {
    const { params, query, body, token } = await target.situation(operationId);
    const options = { key: KEY, token, body, ...(params ? { params } : {}), ...(query ? { query } : {}) };
    return call(target, operationId, change(options));
  }
  const issuePaths = ({ body }: Result): string[] => body.error.details.issues.map(({ path }: { path: string }) => path);

  describe("answers every operation as documented", () => {
    it.each(operationIds)("%s", async (operationId) => {
      const result = await ask(operationId);
      expect({ status: result.status, body: result.body }).toMatchObject({ status: expect.toSatisfy((status) => status < 300) });
      expect(answerIssues(operationId, result.status, result.body)).toEqual([]);
      expect(result.headers.get("x-request-id")).toMatch(/^req_\S+$/);
      if (result.status !== 204) expect(result.headers.get("content-type")).toMatch(/^application\/json/);
    });
  });

  describe("asks for credentials", () => {
    it.each(secured)("%s", async (operationId) => {
      const result = await ask(operationId, ({ key: _, token: __, ...rest }) => rest);
      const optional = operationId === "getReadiness" && name === "mock";
      const expected = operationTable[operationId].auth === "pairing" ? "AGENT_AUTH_REQUIRED" : "AUTH_REQUIRED";
      expect(result.code).toBe(optional ? undefined : expected);
    });

    it("and takes the pairing token alone where an agent calls", async () => {
      for (const operationId of having(({ auth }) => auth === "pairing")) {
        const result = await ask(operationId, ({ key: _, ...rest }) => rest);
        expect(result.status, operationId).toBeLessThan(300);
      }
    });
  });

  describe("holds requests to the contract, and names what is wrong", () => {
    it.each(lists)("%s: limit is a whole number from 1 to 500", async (operationId) => {
      for (const limit of ["0", "501", "-1", "1.5", "many"]) {
        const result = await ask(operationId, (options) => ({ ...options, query: { ...options.query, limit } }));
        expect({ limit, code: result.code, paths: issuePaths(result) }).toEqual({
          limit,
          code: "VALIDATION_ERROR",
          paths: ["query.limit"],
        });
      }
    });

    it.each(withRequiredBody)("%s: its body is required, and so is each required field", async (operationId) => {
      const none = await ask(operationId, ({ body: _, ...rest }) => rest);
      const credential = BODY_CREDENTIALS.find((field) => requiredFields(operationId).includes(field));
      if (credential === undefined || name === "mock") expect(issuePaths(none)).toEqual(["body"]);
      for (const field of requiredFields(operationId)) {
        const result = await ask(operationId, (options) => ({ ...options, body: without(Object(options.body), field) }));
        if (BODY_CREDENTIALS.includes(field)) expect(result.code, field).toMatch(/^AGENT_(AUTH|PAIRING_PROOF)_REQUIRED$/);
        else
          expect({ code: result.code, paths: issuePaths(result) }).toEqual({
            code: "VALIDATION_ERROR",
            paths: [`body.${field}`],
          });
      }
    });

    it.each(withBody)("%s: an unknown field is refused", async (operationId) => {
      // A payment proof has three forms, and Prism cannot tell which one was meant.
      if (operationId === "submitPaymentProof" && name === "mock") return;
      const result = await ask(operationId, (options) => ({ ...options, body: { ...Object(options.body), surprise: 1 } }));
      expect(result.code).toBe("VALIDATION_ERROR");
      expect(result.body.error.details.issues).toContainEqual({
        path: "body.surprise",
        message: "is not a field of this request",
      });
    });

    it.each(withBody)("%s: a body must be JSON, and say so", async (operationId) => {
      const unsaid = await ask(operationId, (options) => ({ ...options, body: {}, headers: { "content-type": "text/plain" } }));
      expect({ status: unsaid.status, code: unsaid.code }).toEqual({ status: 415, code: "UNSUPPORTED_MEDIA_TYPE" });
    });

    it("a query parameter that it does not know is left alone", async () => {
      const result = await ask("listMachines", (options) => ({ ...options, query: { verbose: "yes" } }));
      expect(result.status).toBe(200);
    });

    it("an optional body may be left out, also by clients that claim JSON all the same", async () => {
      for (const operationId of having(({ body, method }) => body !== "required" && method !== "GET")) {
        const headers = { "content-type": "application/json" };
        const result = await ask(operationId, ({ body: _, ...rest }) => ({ ...rest, headers }));
        expect(result.status, operationId).toBeLessThan(300);
      }
    });
  });

  describe("answers what belongs to no operation in the same envelope", () => {
    const send = async (path: string, init: RequestInit = {}) => {
      const headers = { "x-api-key": KEY, ...init.headers };
      const response = await target.fetch(path, { ...init, headers });
      return { status: response.status, code: (await response.json()).error.code, allow: response.headers.get("allow") };
    };

    it("an unknown path", async () => {
      expect(await send("/api/v1/nothing")).toMatchObject({ status: 404, code: "NOT_FOUND" });
      expect(await send("/")).toMatchObject({ status: 404, code: "NOT_FOUND" });
    });

    it("a verb that the path does not have", async () => {
      const answer = await send("/api/v1/machines", { method: "DELETE" });
      expect(answer).toEqual({ status: 405, code: "METHOD_NOT_ALLOWED", allow: "GET, POST" });
    });

    it("a body that is no JSON, or too large", async () => {
      const headers = { "content-type": "application/json" };
      const post = (body: string) => send("/api/v1/machines", { method: "POST", headers, body });
      expect(await post("{")).toMatchObject({ status: 400, code: "VALIDATION_ERROR" });
      expect(await post(" ".repeat(11 * 1024 * 1024))).toMatchObject({ status: 413, code: "PAYLOAD_TOO_LARGE" });
    });
  });

  describe("is safe to run locally", () => {
    it("lets pages of this machine read answers, and no others", async () => {
      const allowed = async (origin: string) =>
        (await target.fetch("/health", { headers: { origin } })).headers.get("access-control-allow-origin");
      expect(await allowed("http://localhost:5173")).toBe("http://localhost:5173");
      expect(await allowed("https://evil.example")).toBeNull();
    });

    it("refuses a request that names another host", async () => {
      const { port } = new URL(target.url);
      const status = await new Promise((resolve, reject) => {
        const asked = httpRequest({ port, host: "127.0.0.1", path: "/health", headers: { host: "evil.example" } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        });
        asked.on("error", reject);
        asked.end();
      });
      expect(status).toBe(400);
    });
  });
});

/** The fields that a body cannot do without. */
function requiredFields(operationId: OperationId): string[] {
  const schema: Node = deref(jsonContent(exampleCall(operationId).operation.object.requestBody).schema);
  return schema.required ?? [];
}

function without(body: object, field: string): object {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== field));
}
