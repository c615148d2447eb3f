import { bindOperations } from "./bind-operations.js";
import { CORE, type Core, createCore, type OrchestrationClient, withCore } from "./core/orchestration-client.js";
import type { Orchestration } from "./operations/orchestration.gen.js";
import type { PeaqosClientOptions } from "./options.js";

const bound = /* @__PURE__ */ new WeakMap<Core, Orchestration>();

// The key of the core is a symbol, which a class cannot declare; the constructor sets it.
export interface PeaqosClient extends OrchestrationClient {}

/**
 * The client of a deployment. Making one never throws and sends nothing.
 * @example
 * const client = new PeaqosClient({ orchestrationUrl: "https://orchestration.peaq.xyz", apiKey: process.env.PEAQOS_API_KEY });
 * const { items } = await client.orchestration.listMachines({ limit: 20 });
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: see above.
export class PeaqosClient {
  constructor(options?: PeaqosClientOptions) {
    withCore(this, createCore(options));
  }

  /**
   * A client for the deployment that the environment names: `PEAQOS_ORCHESTRATION_URL` and `PEAQOS_API_KEY`. An empty variable counts
   * as unset. By default it reads `process.env`; pass the bindings of a worker, for example.
   */
  static fromEnv(env?: Readonly<Record<string, unknown>>): PeaqosClient {
    return new PeaqosClient({
      orchestrationUrl: variable("PEAQOS_ORCHESTRATION_URL", env),
      apiKey: variable("PEAQOS_API_KEY", env),
    });
  }

  /**
   * Every operation of the API, by its operationId.
   * @throws OrchestrationConfigError when the client has no `orchestrationUrl`, or an option that cannot be used
   */
  get orchestration(): Orchestration {
    const core = this[CORE];
    core.config();
    const known = bound.get(core);
    if (known !== undefined) return known;
    const operations = bindOperations(this);
    bound.set(core, operations);
    return operations;
  }

  /** A client with other defaults. Headers are added to those of this one; what is `undefined` stays as it was. */
  with(options: PeaqosClientOptions): PeaqosClient {
    const core = this[CORE];
    const mine = core.options();
    const set = Object.entries({ ...options }).filter(([, value]) => value !== undefined);
    const merged = { ...mine, ...Object.fromEntries(set), headers: { ...mine.headers, ...options.headers } };
    return withCore(Object.create(PeaqosClient.prototype) as PeaqosClient, createCore(merged, core.said()));
  }
}

function variable(name: string, env: Readonly<Record<string, unknown>> | undefined): string | undefined {
  try {
    const { process } = globalThis as { readonly process?: { readonly env?: Readonly<Record<string, unknown>> } };
    const value = (env ?? process?.env)?.[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  } catch {
    // Some runtimes ask for leave before a variable may be read.
    return undefined;
  }
}
