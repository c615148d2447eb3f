import type { MockOperation } from "./prism.js";

export type Found = { readonly operation: MockOperation } | { readonly allowed: readonly string[] };

/** Finds operations by verb and path. Fixed segments win over parameters: `.../challenges` is never taken for an id. */
export function operationFinder(operations: readonly MockOperation[]): (method: string, path: string) => Found {
  const routes = operations
    .map((operation) => ({ operation, pattern: pathPattern(operation.path), parameters: operation.path.split("{").length }))
    .sort((a, b) => a.parameters - b.parameters);
  return (method, path) => {
    const onPath = routes.filter(({ pattern }) => pattern.test(path)).map(({ operation }) => operation);
    const operation = onPath.find((candidate) => candidate.method === method.toLowerCase());
    return operation ? { operation } : { allowed: onPath.map((candidate) => candidate.method.toUpperCase()) };
  };
}

function pathPattern(template: string): RegExp {
  const parts = template.split(/\{[^{}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`);
}
