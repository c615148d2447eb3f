import { describe, expect, it } from "vitest";
import { contract, contractOperations, deref, jsonContent, responsesOf } from "./contract.ts";
import { statusOfCode, wireTable } from "./wire-table.ts";

const byId = new Map(contractOperations.map((operation) => [operation.object.operationId as string, operation]));

describe("the contract states exactly the operations of the reference", () => {
  it("has 69 operations, each once", () => {
    expect(contractOperations).toHaveLength(69);
    expect([...byId.keys()].sort()).toEqual(wireTable.map((row) => row.operationId).sort());
  });

  it.each(wireTable)("$operationId: verb, path, credentials, success statuses, own codes, stability", (row) => {
    const operation = byId.get(row.operationId);
    expect(operation).toMatchObject({ verb: row.verb, path: row.path });
    const { object } = operation ?? expect.unreachable();
    expect(object.security).toEqual(row.security);
    expect(Object.keys(object.responses).filter((status) => Number(status) < 400)).toEqual(row.statuses);
    expect([...object["x-error-codes"]].sort()).toEqual([...row.ownCodes].sort());
    expect(object["x-stability"]).toBe(row.experimental ? "experimental" : undefined);
  });

  it("marks as repeatable only the POSTs that are", () => {
    const marked = contractOperations
      .filter(({ object }) => object["x-idempotent"] === true)
      .map(({ object }) => object.operationId);
    expect(marked.sort()).toEqual(
      [
        "createAgentPairingChallenge",
        "createMachineIdentityChallenge",
        "createPaymentIntent",
        "discoverTask",
        "lockEscrowPayment",
      ].sort(),
    );
  });

  it("leaves the bodies of confirm, release, refund, cancel, retry and enrollment optional", () => {
    const optional = contractOperations.filter(({ object }) => object.requestBody && object.requestBody.required !== true);
    expect(optional.map(({ object }) => object.operationId)).toEqual(
      expect.arrayContaining([
        "enrollMachineAgent",
        "confirmMarketOrder",
        "cancelMarketOrder",
        "retryMarketOrder",
        "releasePayment",
        "refundPayment",
      ]),
    );
  });

  it("has the bare host as server and /health at its root", () => {
    expect(contract.servers.map((server: { url: string }) => new URL(server.url).pathname)).toEqual(["/"]);
    expect(Object.keys(contract.paths).filter((path) => !path.startsWith("/api/v1/"))).toEqual(["/health"]);
  });
});

describe("every operation says what a caller needs", () => {
  it.each(contractOperations.map((operation) => ({ id: operation.object.operationId as string, operation })))(
    "$id",
    ({ id, operation: { object } }) => {
      expect(id).toMatch(/^[a-z]+([A-Z][a-z]*)*$/);
      expect(object.summary).toMatch(/^[A-Z][^.]{3,60}[^.]$/);
      expect(object.description.length).toBeGreaterThan(60);
      expect(object.tags).toHaveLength(1);
      expect(contract.tags.map((tag: { name: string }) => tag.name)).toContain(object.tags[0]);
    },
  );
});

describe("every operation names every code that it answers", () => {
  it.each(contractOperations.map((operation) => ({ id: operation.object.operationId as string, operation })))(
    "$id",
    ({ id, operation }) => {
      const { object } = operation;
      const schemes = object.security.flatMap((alternative: object) => Object.keys(alternative));
      const alone = object.security.map((alternative: object) => Object.keys(alternative).join());
      const common = [
        ...(id === "checkHealth" ? [] : ["VALIDATION_ERROR"]),
        "RATE_LIMITED",
        "INTERNAL_ERROR",
        ...(alone.includes("platformKey") ? ["AUTH_REQUIRED"] : []),
        ...(schemes.includes("platformKey") ? ["AUTH_INVALID"] : []),
        ...(schemes.includes("agentPairingToken") ? ["AGENT_AUTH_REQUIRED", "AGENT_AUTH_INVALID", "AGENT_AUTH_EXPIRED"] : []),
        ...(object.requestBody ? ["PAYLOAD_TOO_LARGE", "UNSUPPORTED_MEDIA_TYPE"] : []),
      ];
      expect(object["x-error-codes"].filter((code: string) => common.includes(code))).toEqual([]);

      const answered = responsesOf(operation)
        .filter(({ status }) => Number(status) >= 400)
        .flatMap(({ status, response }) =>
          Object.entries<{ value?: unknown }>(jsonContent(response).examples).map(([code, example]) => ({
            code,
            status: Number(status),
            inBody: (deref(example).value as { error: { code: string } }).error.code,
          })),
        );
      expect(answered.map(({ code }) => code).sort()).toEqual([...common, ...object["x-error-codes"]].sort());
      for (const { code, status, inBody } of answered)
        expect({ code: inBody, status }).toEqual({ code, status: statusOfCode[code] });
    },
  );

  it("knows 42 codes, and each but METHOD_NOT_ALLOWED is answered by some operation", () => {
    const codes: string[] = contract.components.schemas.ErrorCode.enum;
    expect([...codes].sort()).toEqual(Object.keys(statusOfCode).sort());
    expect(codes).toHaveLength(42);
    const answered = new Set(
      contractOperations.flatMap((operation) =>
        responsesOf(operation).flatMap(({ response }) => Object.keys(jsonContent(response)?.examples ?? {})),
      ),
    );
    expect(codes.filter((code) => !answered.has(code))).toEqual(["METHOD_NOT_ALLOWED"]);
  });
});

describe("every answer", () => {
  it("declares x-request-id, and 429 declares Retry-After", () => {
    for (const operation of contractOperations) {
      for (const { status, response } of responsesOf(operation)) {
        const headers = Object.keys(response.headers ?? {});
        expect(headers, `${operation.object.operationId} ${status}`).toContain("x-request-id");
        if (status === "429") expect(headers).toContain("retry-after");
      }
    }
  });

  it("is paginated exactly where it is a list, with limit and cursor", () => {
    for (const { object, parameters } of contractOperations) {
      const isList = /^list[A-Z]/.test(object.operationId);
      const names = parameters.map((parameter) => parameter.name);
      expect(object["x-paginated"] === true, object.operationId).toBe(isList);
      expect(names.includes("limit") && names.includes("cursor"), object.operationId).toBe(isList);
    }
  });
});
