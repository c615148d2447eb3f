import type { MarketQuote } from "@peaqos/types";
import type { Call } from "../api/handler.js";
import { quoteOf } from "../market/search/make-quote.js";
import { rankServices } from "../market/search/rank-services.js";
import { readMaxResults } from "../market/search/read-need.js";
import type { SearchNeed } from "../market/search/search-need.js";
import { surroundingsOf } from "../market/search/surroundings.js";
import type { MachineRecord, TaskRecord } from "../store/store.js";
import { moveTask } from "./move-task.js";

type Context = Pick<Call, "store" | "catalog" | "config" | "now" | "audit">;

/** Looks for services as a search does, and puts their quotes on the task in place of those that it had. No pairing acts here. */
export async function discoverQuotes(
  call: Context,
  task: TaskRecord,
  machine: MachineRecord,
): Promise<{ readonly task: TaskRecord; readonly quotes: readonly MarketQuote[] }> {
  const need: SearchNeed = {
    serviceType: task.item.serviceType,
    operation: task.item.operation ?? undefined,
    requiredCapabilities: [],
    allowExternalHandoff: true,
    requireNativeExecution: false,
  };
  const around = await surroundingsOf(call, machine);
  const ranked = rankServices(call.catalog, need, { ...around, maxResults: readMaxResults({}) });
  await call.store.quotes.remove({ owner_id: task.id });
  const quotes: MarketQuote[] = [];
  for (const service of ranked) quotes.push(await quoteOf(call, service, task.id));
  return { task: await moveTask(call, task, "discovered", { quotes }), quotes };
}
