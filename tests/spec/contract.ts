import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// The tests read the published contract as any tool would: as plain JSON.
// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is walked here, not used
export type Node = any;

export interface ContractOperation {
  readonly path: string;
  readonly verb: string;
  readonly object: Node;
  /** With the parameters of its path item. */
  readonly parameters: readonly Node[];
}

export const contract: Node = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("@peaqos/types/openapi.json")), "utf8"));

export const schemas: Readonly<Record<string, Node>> = contract.components.schemas;

/** What a `$ref` points to; the node itself where it is none. */
export function deref(node: Node): Node {
  let at = node;
  while (typeof at?.$ref === "string") {
    const keys = at.$ref.slice(2).split("/");
    at = keys.reduce((parent: Node, key: string) => parent[key.replaceAll("~1", "/").replaceAll("~0", "~")], contract);
  }
  return at;
}

export const contractOperations: readonly ContractOperation[] = Object.entries<Node>(contract.paths).flatMap(([path, item]) =>
  ["get", "put", "post", "delete", "patch"].flatMap((verb) =>
    item[verb] === undefined
      ? []
      : [
          {
            path,
            verb,
            object: item[verb],
            parameters: [...(item.parameters ?? []), ...(item[verb].parameters ?? [])].map(deref),
          },
        ],
  ),
);

/** The answers of an operation, dereferenced. */
export function responsesOf({ object }: ContractOperation): { readonly status: string; readonly response: Node }[] {
  return Object.entries(object.responses).map(([status, response]) => ({ status, response: deref(response) }));
}

export function jsonContent(bodyOrResponse: Node): Node | undefined {
  return bodyOrResponse?.content?.["application/json"];
}

/** The names of all schemas that are reached from these nodes. */
export function schemasReachedFrom(nodes: readonly Node[]): Set<string> {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    if (typeof node !== "object" || node === null) return;
    const ref: unknown = node.$ref;
    if (typeof ref === "string" && ref.startsWith("#/components/schemas/")) {
      const name = ref.slice("#/components/schemas/".length);
      if (found.has(name)) return;
      found.add(name);
      visit(schemas[name]);
    }
    for (const [key, value] of Object.entries(node)) if (key !== "examples" && key !== "example") visit(value);
  };
  nodes.forEach(visit);
  return found;
}

export const requestSchemas: Set<string> = schemasReachedFrom(
  contractOperations.map(({ object }) => jsonContent(object.requestBody)),
);
export const answerSchemas: Set<string> = schemasReachedFrom(
  contractOperations.flatMap((operation) => responsesOf(operation).map(({ response }) => jsonContent(response))),
);
