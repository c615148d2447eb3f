import type { MarketQuote } from "@peaqos/types";
import { notFound, refusal } from "../api/failure.js";
import type { Call } from "../api/handler.js";
import type { MachineRecord, TaskRecord } from "../store/store.js";
import { discoverQuotes } from "./discover-quotes.js";

interface Choice {
  readonly task: TaskRecord;
  readonly quote: MarketQuote;
}

/**
 * The quote that was asked for, else the best one that still holds. Where there is none, new ones are looked for first.
 * @throws Refusal `NOT_FOUND`
 */
export async function chooseQuote(
  call: Call<"resolveTask">,
  { task, machine }: { readonly task: TaskRecord; readonly machine: MachineRecord },
  quoteId: string | undefined,
): Promise<Choice> {
  const holds = ({ expiresAt }: MarketQuote) => Date.parse(expiresAt) > call.now.getTime();
  const known = task.item.quotes ?? [];
  if (quoteId !== undefined) {
    const quote = known.find(({ id }) => id === quoteId);
    if (quote === undefined) throw notFound("quote of the task", quoteId);
    if (holds(quote)) return { task, quote };
    const { expiresAt } = quote;
    throw refusal("NOT_FOUND", "The quote has expired. Discover the task again.", { resource: "quote", id: quoteId, expiresAt });
  }
  const best = known.find(holds);
  if (best !== undefined) return { task, quote: best };
  const found = await discoverQuotes(call, task, machine);
  const [quote] = found.quotes;
  if (quote === undefined) {
    throw refusal("NOT_FOUND", "There is no service that can do the task.", { resource: "quote", taskId: task.id });
  }
  return { task: found.task, quote };
}
