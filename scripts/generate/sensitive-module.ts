import { type Contract, deref, isRef, type Schema, subschemas } from "./contract.ts";
import type { Operation } from "./read-operations.ts";

/** `sensitive.gen.ts`: the headers and fields that the contract marks with `x-sensitive-data`. */
export function sensitiveModule(contract: Contract, operations: readonly Operation[]): string {
  const headers = Object.values(contract.components.securitySchemes)
    .filter((scheme) => scheme["x-sensitive-data"] === true && scheme.in === "header")
    .map((scheme) => scheme.name);
  const rows = operations.map((op) => ({
    operationId: op.operationId,
    request: pointers(contract, op.requestSchema),
    response: [...new Set(op.successSchemas.flatMap((schema) => pointers(contract, schema)))],
  }));
  const marked = rows.filter((row) => row.request.length + row.response.length > 0);
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.
import type { OperationId } from "./operations.gen.js";

/** The header names that carry a credential. */
export const sensitiveHeaders: readonly string[] = ${JSON.stringify(headers)};

/** The names of all fields that hold a secret, wherever they occur. */
export const sensitiveFields: readonly string[] = ${JSON.stringify(sensitiveNames(contract, operations))};

/** Where the secrets of an operation are: JSON pointers into its request body and its answer, with \`*\` for any index or key. */
export const sensitivePointers: { readonly [Op in OperationId]?: SensitivePointers } = {
${marked.map((row) => `  ${row.operationId}: { request: ${JSON.stringify(row.request)}, response: ${JSON.stringify(row.response)} },`).join("\n")}
};

export interface SensitivePointers {
  readonly request: readonly string[];
  readonly response: readonly string[];
}
`;
}

/** The names of all fields that hold a secret, sorted. */
export function sensitiveNames(contract: Contract, operations: readonly Operation[]): string[] {
  const schemas = operations.flatMap((op) => [op.requestSchema, ...op.successSchemas]);
  const names = schemas.flatMap((schema) => pointers(contract, schema)).map((pointer) => String(pointer.split("/").at(-1)));
  return [...new Set(names)].sort();
}

/** Whether a request body holds a secret. */
export function hasRequestSecrets(contract: Contract, operation: Operation): boolean {
  return pointers(contract, operation.requestSchema).length > 0;
}

function pointers(contract: Contract, schema: Schema | undefined, at = "", seen: readonly string[] = []): string[] {
  if (schema === undefined) return [];
  if (schema["x-sensitive-data"] === true) return [at];
  if (isRef(schema)) {
    if (seen.includes(schema.$ref)) return [];
    return pointers(contract, deref<Schema>(contract, schema), at, [...seen, schema.$ref]);
  }
  const named = Object.entries(schema.properties ?? {});
  const rest = subschemas({ ...schema, properties: {} });
  const alternatives = new Set([...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])]);
  return [
    ...new Set([
      ...named.flatMap(([name, property]) => pointers(contract, property, `${at}/${name}`, seen)),
      ...rest.flatMap((part) => pointers(contract, part, alternatives.has(part) ? at : `${at}/*`, seen)),
    ]),
  ];
}
