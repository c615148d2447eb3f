import { type ErrorCode, type OperationId, operationTable } from "@peaqos/types";
import { afterAll, describe, expect, it } from "vitest";
import { call, must } from "../../../packages/sandbox/test/support.ts";
import { statusOfCode } from "../../spec/wire-table.ts";
import { answerIssues } from "../answer-schema.ts";
import { commonRefusals } from "./common-refusals.ts";
import { deployment, KEY, stopDeployments } from "./deployments.ts";
import { ownRefusals } from "./own-refusals.ts";
import { prove, receipt, stopRpcServers } from "./rpc-refusals.ts";

afterAll(async () => {
  await stopDeployments();
  stopRpcServers();
});

const pairs = Object.entries(operationTable).flatMap(([operationId, { errorCodes }]) =>
  errorCodes.map((code) => ({ operationId: operationId as OperationId, code: code as ErrorCode })),
);

describe("the sandbox answers every error that the contract documents, for its reason", () => {
  it.each(pairs.filter(({ code }) => code !== "RATE_LIMITED"))("$operationId: $code", async ({ operationId, code }) => {
    const own = ownRefusals[operationId]?.[code];
    const common = commonRefusals[code];
    const result = await (own ? own() : common?.(operationId));
    expect({ status: result?.status, code: result?.code, body: result?.body }).toMatchObject({
      status: statusOfCode[code],
      code,
    });
    expect(answerIssues(operationId, result?.status ?? 0, result?.body)).toEqual([]);
  });

  it("RATE_LIMITED: every operation, once its sandbox is over the limit", async () => {
    const { sandbox } = await deployment({ rateLimitPerMinute: 1 });
    await must(sandbox, "checkHealth");
    for (const operationId of Object.keys(operationTable) as OperationId[]) {
      const result = await call(sandbox, operationId, { key: KEY });
      expect({ status: result.status, code: result.code }, operationId).toEqual({ status: 429, code: "RATE_LIMITED" });
      expect(Number(result.headers.get("retry-after")), operationId).toBeGreaterThan(0);
    }
  });

  it("takes a proof that the chain confirms", async () => {
    expect(await prove({ result: receipt() })()).toMatchObject({ status: 200, body: { item: { status: "held" } } });
  });
});
