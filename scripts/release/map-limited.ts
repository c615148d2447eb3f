import { availableParallelism } from "node:os";

/** Maps as `Promise.all` does, with no more calls at a time than the machine has processors. */
export async function mapLimited<Item, Result>(
  items: readonly Item[],
  call: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await call(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
