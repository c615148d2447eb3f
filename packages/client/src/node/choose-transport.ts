/// <reference types="node" />
import type { TransportOptions } from "../choose-transport.js";
import { OrchestrationConfigError } from "../errors.js";
import { fetchTransport } from "../fetch-transport.js";
import type { Transport } from "../transport.js";
import { isFetchAsShipped, isProxyWanted } from "./is-fetch-as-shipped.js";
import { LightController } from "./light-controller.js";
import { nodeTransport } from "./node-transport.js";

export type { TransportName, TransportOptions } from "../choose-transport.js";
export { allowListeners } from "./allow-listeners.js";

/**
 * The transport of a client on Node: its HTTP client, which costs a fraction of its `fetch`, wherever nobody could tell the
 * difference. A `fetch` that was given or replaced, a dispatcher of undici and a proxy keep their say.
 * @throws OrchestrationConfigError when the transport that is asked for cannot be had
 */
export function chooseTransport({ fetch, transport }: TransportOptions): Transport {
  const { process } = globalThis as { process?: NodeJS.Process };
  const isNode = typeof process?.getBuiltinModule === "function";
  if (transport === "node") {
    if (fetch) throw new OrchestrationConfigError("transport must be fetch where fetch is given.");
    if (!isNode) throw new OrchestrationConfigError("transport must be fetch in this runtime.");
    return light(nodeTransport);
  }
  if (transport !== undefined && transport !== "fetch") {
    throw new OrchestrationConfigError("transport must be fetch or node.");
  }
  const overFetch = fetchTransport(fetch);
  if (fetch || transport || !isNode || isProxyWanted()) return overFetch;
  return light((url, init) =>
    isFetchAsShipped() ? nodeTransport(url, init) : overFetch(url, { ...init, signal: real(init.signal) }),
  );
}

const light = (transport: Transport): Transport => Object.assign(transport, { Controller: LightController });

/** What `fetch` takes for a signal. */
function real(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  if (signal.aborted) controller.abort();
  else signal.addEventListener("abort", () => controller.abort());
  return controller.signal;
}
