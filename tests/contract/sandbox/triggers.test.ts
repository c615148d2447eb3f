import { type ErrorCode, type OperationId, operationTable } from "@peaqos/types";
import { afterAll, describe, expect, it } from "vitest";
import { call, must, type Result } from "../../../packages/sandbox/test/support.ts";
import { naturalTriggers } from "../../../scripts/generate/natural-triggers.ts";
import { contract } from "../../spec/contract.ts";
import { statusOfCode } from "../../spec/wire-table.ts";
import { answerIssues } from "../answer-schema.ts";
import { commonRefusals } from "./common-refusals.ts";
import { deployment, stopDeployments } from "./deployments.ts";
import { ownRefusals } from "./own-refusals.ts";
import { stopRpcServers } from "./rpc-refusals.ts";

const codes = contract.components.schemas.ErrorCode.enum as readonly ErrorCode[];

afterAll(async () => {
  await stopDeployments();
  stopRpcServers();
});

/** Codes of the server as a whole, which belong to no situation of an operation. */
const elsewhere: { readonly [Code in ErrorCode]?: () => Promise<Result> } = {
  METHOD_NOT_ALLOWED: async () => {
    const { sandbox } = await deployment();
    const response = await sandbox.fetch("/api/v1/machines", { method: "DELETE" });
    const body = await response.json();
    return { status: response.status, body, headers: response.headers, code: body.error.code };
  },
  RATE_LIMITED: async () => {
    const { sandbox } = await deployment({ rateLimitPerMinute: 1 });
    await must(sandbox, "checkHealth");
    return call(sandbox, "checkHealth");
  },
};

describe("every code is reached by its documented trigger", () => {
  it.each(codes)("%s", async (code) => {
    const operationId = naturalTriggers[code]?.operationId as OperationId | undefined;
    const provoke =
      operationId === undefined
        ? elsewhere[code]
        : (ownRefusals[operationId]?.[code] ?? (() => commonRefusals[code]?.(operationId)));
    const result = await provoke?.();
    expect(result?.code).toBe(code);
  });

  it("and no other code is documented", () => {
    expect(Object.keys(naturalTriggers).sort()).toEqual([...codes].sort());
  });
});

describe("the header x-sandbox-fault reaches every code of every operation", () => {
  it.each(Object.keys(operationTable) as OperationId[])("%s", async (operationId) => {
    const { sandbox } = await deployment();
    // Neither ids nor bodies nor credentials are needed: nothing is carried out.
    const params = new Proxy({}, { get: () => "any" });
    for (const code of operationTable[operationId].errorCodes) {
      const result = await call(sandbox, operationId, { params, headers: { "x-sandbox-fault": code } });
      expect({ status: result.status, code: result.code }).toEqual({ status: statusOfCode[code as ErrorCode], code });
      expect(answerIssues(operationId, result.status, result.body), code).toEqual([]);
    }
    const other = codes.find((code) => !(operationTable[operationId].errorCodes as readonly string[]).includes(code));
    const refused = await call(sandbox, operationId, { params, headers: { "x-sandbox-fault": other ?? "" } });
    expect(refused.body.error.details.issues[0].path).toBe("headers.x-sandbox-fault");
  });
});
