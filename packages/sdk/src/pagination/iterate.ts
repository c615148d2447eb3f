import { call } from "../core/call.js";
import type { OperationRow } from "../core/operation-row.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import type { ListResponse } from "../envelopes.js";
import { ItemIterator } from "./item-iterator.js";

/** Every item of a list. `args` are those of the list: path ids, query and options. */
export function iterate<T>(client: OrchestrationClient, row: OperationRow, args: unknown[]): ItemIterator<T> {
  const ids = args.splice(0, row.path.split("{").length - 1);
  const page = (query: object, options: object) => call(client, row, [...ids, query, options]) as Promise<ListResponse<T>>;
  const [query, options] = args as (object | undefined)[];
  return new ItemIterator(row.id, page, query, options);
}
