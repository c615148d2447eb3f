/// <reference types="node" />

/** Where the releases of undici, within Node or installed, keep the dispatcher of every `fetch`. */
const DISPATCHER_1 = Symbol.for("undici.globalDispatcher.1");
const DISPATCHER_2 = Symbol.for("undici.globalDispatcher.2");

const PROXY_VARIABLES = /^(https?_proxy|all_proxy|node_use_env_proxy)$/i;

interface Dispatcher {
  readonly dispatch: unknown;
  readonly [key: PropertyKey]: unknown;
}

/** The dispatchers that were looked at, and whether each is Node's own. */
const judged = new WeakMap<object, boolean>();

/** The `fetch` that was looked at last, and whether Node shipped it: its source tells, because it loads a module of Node's inside. */
let lastFetch: typeof fetch | undefined;
let isShipped = false;

/** Whether `fetch` is as Node shipped it: neither replaced, nor sent elsewhere by a dispatcher. */
export function isFetchAsShipped(): boolean {
  const { fetch } = globalThis;
  if (fetch !== lastFetch) {
    lastFetch = fetch;
    isShipped = typeof fetch === "function" && /internal\/deps\/undici/.test(Function.prototype.toString.call(fetch));
  }
  return isShipped && isDefault(DISPATCHER_1) && isDefault(DISPATCHER_2);
}

/** Whether the environment names a proxy. Node's `fetch` then decides what to do about it. */
export function isProxyWanted(): boolean {
  return Object.entries(process.env).some(([name, value]) => value && PROXY_VARIABLES.test(name));
}

function isDefault(symbol: symbol): boolean {
  const dispatcher = (globalThis as Record<symbol, Dispatcher | undefined>)[symbol];
  // There is none before the first use of `fetch`.
  if (dispatcher === undefined) return true;
  const verdict = judged.get(dispatcher) ?? isOwn(dispatcher);
  judged.set(dispatcher, verdict);
  return verdict;
}

/** Whether a dispatcher is what Node makes when nobody asks for one: of its own class, which it does not export, without options. */
function isOwn(dispatcher: Dispatcher): boolean {
  try {
    const { constructor: Agent } = Object.getPrototypeOf(dispatcher) as { constructor: new (options?: object) => Dispatcher };
    if (!/^(Agent|Dispatcher1Wrapper)$/.test(Agent.name) || !isOfNode(Agent)) return false;
    // What newer releases leave for older ones; they keep the dispatcher itself in the other place.
    if (Agent.name !== "Agent") return true;
    const plain = new Agent();
    const settings = Object.getOwnPropertySymbols(plain).filter((key) => /^(options|factory)$/.test(key.description ?? ""));
    const { isDeepStrictEqual } = process.getBuiltinModule("node:util");
    return (
      dispatcher.dispatch === plain.dispatch &&
      settings.length > 0 &&
      settings.every((key) => isDeepStrictEqual(dispatcher[key], plain[key]))
    );
  } catch {
    return false;
  }
}

/** An option that is refused shows in which file the class lives. */
function isOfNode(Agent: new (options?: object) => unknown): boolean {
  try {
    new Agent({ connect: 1 });
    return false;
  } catch (error) {
    return / \(node:internal\/deps\/undici/.test((error as Error).stack?.split("\n")[1] ?? "");
  }
}
