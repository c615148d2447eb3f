import { integerProblem } from "@peaqos/client/core";
import { LIST_QUERY_MAX_LIMIT } from "../options.js";
import { refuse, refuseEmpty } from "./refuse.js";

/** The query of an operation, without what is `undefined`. */
export function serializeQuery(values: object): string {
  const pairs = Object.entries(values).flatMap(([name, value]: [string, unknown]) => {
    if (value === undefined || value === null) return [];
    // URLs end up in logs, credentials must not.
    if (typeof value === "object" || name === "apiKey" || name === "pairingToken") refuse(name, "must not be in a query");
    return [[name, String(value)]];
  });
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}

/** The query of a list. */
export function serializeListQuery(values: object): string {
  const { limit } = values as { readonly limit?: number | null };
  refuse("limit", integerProblem(limit ?? undefined, 1, LIST_QUERY_MAX_LIMIT));
  return serializeQuery(values);
}

/** The query of a list that belongs to a machine. */
export function serializeMachineListQuery(values: object): string {
  const { machineId } = values as { readonly machineId?: unknown };
  refuseEmpty("machineId", machineId);
  return serializeListQuery(values);
}
