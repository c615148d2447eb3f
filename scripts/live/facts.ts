import { serializePath } from "@peaqos/client/core";
import type { OperationId } from "@peaqos/types";
import { contractOperations, type Node } from "../../tests/spec/contract.ts";

/** Values for the parameters of a call. */
export type Params = Readonly<Record<string, string>>;

/** How an operation gets its parameters, and what its answer tells for others. */
export interface FactUse {
  /** The fact that fills a parameter, where it does not have the parameter's name. */
  readonly from?: Readonly<Record<string, string>>;
  /** Facts, and the field of an item that holds them. */
  readonly yields?: Readonly<Record<string, string>>;
}

const MAX_CANDIDATES = 3;

/** What the deployment has told about itself: ids of things that exist, each with the parameters it was found with. */
export class Facts {
  readonly #known = new Map<string, Params[]>();

  learn({ yields = {} }: FactUse, found: Params, items: readonly Node[]): void {
    for (const [fact, field] of Object.entries(yields)) {
      for (const item of items) {
        const value: unknown = item?.[field];
        if (isUsable(value)) this.add(fact, { ...found, [fact]: value });
      }
    }
  }

  add(fact: string, params: Params): void {
    const known = this.#known.get(fact) ?? [];
    if (known.every((other) => other[fact] !== params[fact])) this.#known.set(fact, [...known, params]);
  }

  /** Everything that is known of a fact. */
  found(fact: string): readonly Params[] {
    return this.#known.get(fact) ?? [];
  }

  /** The parameters that an operation can be called with, the likeliest first. */
  candidates(operationId: OperationId, { from = {} }: FactUse): Params[] {
    const names = requiredParameters(operationId);
    const last = names.at(-1);
    if (last === undefined) return [{}];
    const factOf = (name: string) => from[name] ?? name;
    const found = this.#known.get(factOf(last)) ?? [];
    return found.slice(0, MAX_CANDIDATES).flatMap((known) => {
      const values = names.map((name) => [name, known[factOf(name)] ?? this.#known.get(factOf(name))?.[0]?.[factOf(name)]]);
      return values.every(([, value]) => value !== undefined) ? [Object.fromEntries(values)] : [];
    });
  }
}

/** The names of the parameters that a call cannot do without, in the order of the path, then those of the query. */
export function requiredParameters(operationId: OperationId, where?: "path" | "query"): string[] {
  return parametersOf(operationId)
    .filter((it) => it.required && (where === undefined || it.in === where))
    .map(({ name }) => name);
}

/** A value that names nothing, and looks like the contract's own example. */
export function unknownValue(operationId: OperationId, name: string): string {
  const example = String(parametersOf(operationId).find((it) => it.name === name)?.example ?? "");
  const [prefix] = example.split("_");
  return `${example.includes("_") ? prefix : "unknown"}_${crypto.randomUUID().replaceAll("-", "").slice(0, 20)}`;
}

/** Splits parameters into those of the path and those of the query. */
export function placed(operationId: OperationId, params: Params): { readonly params: Params; readonly query: Params } {
  const pick = (where: "path" | "query") => {
    const names = requiredParameters(operationId, where);
    return Object.fromEntries(Object.entries(params).filter(([name]) => names.includes(name)));
  };
  return { params: pick("path"), query: pick("query") };
}

/** An id that cannot stand in a path would make the call one of another resource. */
function isUsable(value: unknown): value is string {
  try {
    return serializePath("{id}", { id: value }) !== "";
  } catch {
    return false;
  }
}

function parametersOf(operationId: OperationId): readonly Node[] {
  return contractOperations.find(({ object }) => object.operationId === operationId)?.parameters ?? [];
}
