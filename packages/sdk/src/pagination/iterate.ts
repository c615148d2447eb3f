import type { OperationId } from "@peaqos/types";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import type { ListResponse } from "../envelopes.js";
import { ItemIterator } from "./item-iterator.js";

/** The function of a list. */
type List<T> = (client: OrchestrationClient, ...rest: never[]) => Promise<ListResponse<T>>;

/** Every item of a list, which takes so many path ids. `args` are those of the list: path ids, query and options. */
export function iterate<T>(
  client: OrchestrationClient,
  operation: OperationId,
  list: List<T>,
  idCount: number,
  args: unknown[],
): ItemIterator<T> {
  const ids = args.splice(0, idCount);
  const page = (...rest: object[]) => list(client, ...([...ids, ...rest] as never[]));
  const [query, options] = args as (object | undefined)[];
  return new ItemIterator(operation, page, query, options);
}
