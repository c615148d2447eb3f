import type { Collection, Stored } from "../store/collection.js";
import type { Store } from "../store/store.js";
import type { Trace } from "./trace.js";

/** The records whose states are told, by their collections. */
const NAMES = {
  machines: "machine",
  pairings: "pairing",
  agents: "agent",
  endpoints: "endpoint",
  searches: "search",
  orders: "order",
  payments: "payment",
  disputes: "dispute",
  tasks: "task",
  routes: "route",
  runs: "run",
  outcomes: "outcome",
  nodes: "node",
} as const satisfies { readonly [Name in keyof Store]?: string };

type AnyCollection = Collection<Item, object>;
type Item = { readonly id: string; readonly status?: string };

/** A store that tells every change of a state. */
export function tracedStore(store: Store, trace: Trace): Store {
  const told = Object.entries(NAMES).map(([collection, name]) => {
    const traced = store[collection as keyof typeof NAMES] as unknown as AnyCollection;
    return [collection, changesOf(traced, name, trace)] as const;
  });
  return { ...store, ...Object.fromEntries(told), policies: readsOf(store.policies, trace) };
}

function changesOf(collection: AnyCollection, name: string, trace: Trace): AnyCollection {
  return instead(collection, {
    async insert(item, hidden) {
      const stored = await collection.insert(item, hidden);
      if (item.status !== undefined) trace.transition(`${name} ${item.id}`, "new", item.status);
      return stored;
    },
    async update(before, item, hidden) {
      const stored = await collection.update(before, item, hidden);
      const [was, is] = [before.item.status, item.status];
      if (was !== undefined && is !== undefined) trace.transition(`${name} ${before.id}`, was, is);
      return stored;
    },
  });
}

function readsOf<Of extends object>(policies: Collection<Of>, trace: Trace): Collection<Of> {
  return instead(policies, {
    async get(id: string): Promise<Stored<Of> | undefined> {
      const policy = await policies.get(id);
      if (policy !== undefined) trace.policy(id);
      return policy;
    },
  });
}

/** An object with some of its methods replaced. The others are called on the object itself: it has private members. */
function instead<Target extends object>(target: Target, methods: Partial<Target>): Target {
  return new Proxy(target, {
    get(_, name) {
      const own = Reflect.get(methods, name) ?? Reflect.get(target, name);
      return typeof own === "function" ? own.bind(target) : own;
    },
  });
}
