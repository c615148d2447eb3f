import { badResponse, invalidShape, readAnswer, type SendResult } from "@peaqos/client";
import type { ErrorResponse } from "@peaqos/types";
import type { Redact } from "../redaction/redactor.js";
import { apiError } from "./api-error.js";
import type { OperationRow } from "./operation-row.js";

/**
 * The answer of an operation. The status alone decides between success and error; the body is checked as deep as its envelope.
 * @throws OrchestrationApiError
 */
export function readEnvelope(row: OperationRow, result: SendResult, redact: Redact): unknown {
  const isSuccess = result.status >= 200 && result.status <= 299;
  if (isSuccess && row.envelope === "none") return undefined;
  const body = readAnswer(result);
  if (!isSuccess) throw apiError(result, (body as ErrorResponse).error, redact);
  if (body === undefined) throw badResponse(result);
  if (!isObject(body)) throw invalidShape(result);

  const { item, items, nextCursor } = body;
  if (row.envelope === "item") {
    if (!isObject(item) && !(row.nullable && item === null)) throw invalidShape(result);
    if (row.wrap) body.item = row.wrap(item as never);
  } else if (row.envelope === "list") {
    if (!Array.isArray(items)) throw invalidShape(result);
    // Some servers end a list with `null`.
    if (nextCursor === null) delete body.nextCursor;
    else if (!["string", "undefined"].includes(typeof nextCursor)) throw invalidShape(result);
  }
  return body;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
