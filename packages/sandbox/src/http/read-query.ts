import type { OperationId } from "@peaqos/types";
import { invalidRequest } from "../api/failure.js";
import { queryIssues } from "../contract/validate.js";

/**
 * The query of a request, held to the contract. The names that the contract does not know are left alone.
 * @throws Refusal `VALIDATION_ERROR`
 */
export function readQuery(operationId: OperationId, parameters: URLSearchParams): Readonly<Record<string, string | number>> {
  const query: Record<string, string | number> = {};
  for (const [name, value] of parameters) query[name] = name === "limit" && /^-?\d+$/.test(value) ? Number(value) : value;
  const issues = queryIssues(operationId, query);
  if (issues.length > 0) throw invalidRequest(...issues);
  return query;
}
