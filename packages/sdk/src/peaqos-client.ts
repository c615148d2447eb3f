import { bindOperations } from "./bind-operations.js";
import { CORE, type Core, copyOf, createCore, type OrchestrationClient, withCore } from "./core/orchestration-client.js";
import type { Orchestration } from "./operations/orchestration.gen.js";
import type { PeaqosClientOptions } from "./options.js";

/** What a client was made of. Not on the client itself, where a printer would find it. */
interface Made {
  readonly options: PeaqosClientOptions;
  readonly said: Set<string>;
  orchestration?: Orchestration;
}

const made = /* @__PURE__ */ new WeakMap<Core, Made>();

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
    assemble(this, copyOf(options), new Set());
  }

  /**
   * A client for the deployment that the environment names: `PEAQOS_ORCHESTRATION_URL` and `PEAQOS_API_KEY`. An empty variable counts
   * as unset. By default it reads `process.env`; pass the bindings of a worker, for example.
   */
  static fromEnv(env?: object): PeaqosClient {
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
    this[CORE]();
    const own = madeOf(this);
    own.orchestration ??= bindOperations(this);
    return own.orchestration;
  }

  /** A client with other defaults. Headers are added to those of this one; what is `undefined` stays as it was. */
  with(options: PeaqosClientOptions): PeaqosClient {
    const { options: mine, said } = madeOf(this);
    const both = { ...mine, ...defined(options), headers: merged(mine.headers, options?.headers) };
    return assemble(Object.create(PeaqosClient.prototype) as PeaqosClient, both, said);
  }
}

/** The same without what is `undefined`. */
function defined<T extends object>(values: T | undefined): Partial<T> {
  return Object.fromEntries(Object.entries({ ...values }).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Headers under the one name that each has, however it is written. What is wrong with them is said when they are used. */
function merged(...all: PeaqosClientOptions["headers"][]): Record<string, string> {
  return Object.fromEntries(
    all.flatMap((headers) => Object.entries(defined(headers)).map(([name, value]) => [name.toLowerCase(), value as string])),
  );
}

function assemble(client: PeaqosClient, options: PeaqosClientOptions, said: Set<string>): PeaqosClient {
  const core = createCore(options, said);
  made.set(core, { options, said });
  return withCore(client, core);
}

function madeOf(client: PeaqosClient): Made {
  return made.get(client[CORE]) as Made;
}

function variable(name: string, env: object | undefined): string | undefined {
  try {
    const { process } = globalThis as { readonly process?: { readonly env?: object } };
    const { [name]: value } = (env ?? process?.env ?? {}) as Readonly<Record<string, unknown>>;
    return typeof value === "string" && value !== "" ? value : undefined;
  } catch {
    // Some runtimes ask for leave before a variable may be read.
    return undefined;
  }
}
