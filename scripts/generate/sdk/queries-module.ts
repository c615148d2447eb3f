import { iterationQueryType } from "./iteration.ts";
import { comment } from "./operation-docs.ts";
import type { QueryParameter, SdkOperation } from "./sdk-operation.ts";

/** `queries.gen.ts`: the query of every operation that has one, by name; lists have a second one without the cursor. */
export function queriesModule(operations: readonly SdkOperation[]): string {
  const withQuery = operations.filter(({ queryType }) => queryType !== undefined);
  const names = new Set(withQuery.flatMap(({ query }) => query.map(({ type }) => type)).filter((type) => /^[A-Z]/.test(type)));
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.
import type { ${[...names].sort().join(", ")} } from "@peaqos/types";

${withQuery.map(interfaces).join("\n\n")}
`;
}

function interfaces(sdk: SdkOperation): string {
  const { operation, query, queryType } = sdk;
  if (!operation.paginated) {
    return `/** The query of \`${operation.operationId}\`. */\nexport interface ${queryType} {\n${query.map(field).join("\n")}\n}`;
  }
  const filters = query.filter(({ name }) => name !== "cursor");
  const cursor = query.filter(({ name }) => name === "cursor");
  return `/** The query of \`${operation.operationId}All\`. */
export interface ${iterationQueryType(sdk)} {
${filters.map(field).join("\n")}
}

/** The query of \`${operation.operationId}\`. */
export interface ${queryType} extends ${iterationQueryType(sdk)} {
${cursor.map(field).join("\n")}
}`;
}

function field({ name, type, required, description }: QueryParameter): string {
  return `${comment([description])}\nreadonly ${name}${required ? "" : "?"}: ${type}${required ? "" : " | undefined"};`;
}
