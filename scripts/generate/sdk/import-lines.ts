import { iterationArguments } from "./iteration.ts";
import { oneTimeClasses } from "./one-time-classes.ts";
import { argumentsOf, type SdkOperation } from "./sdk-operation.ts";

/** The import lines of a module that states these operations, and whatever else it imports, in the formatter's order. */
export function importLines(operations: readonly SdkOperation[], others: readonly string[]): string {
  const from = (text: string) => text.slice(text.indexOf('"'));
  // Packages come first, then what is further away.
  const rank = (text: string) =>
    `${["@", ".."].findIndex((start) => from(text).startsWith(`"${start}`)) >>> 0}`.padStart(10, "0");
  return [...typeImports(operations), ...new Set(others)]
    .sort((a, b) => (rank(a) + from(a) < rank(b) + from(b) ? -1 : 1))
    .join("\n");
}

function typeImports(operations: readonly SdkOperation[]): string[] {
  const args = operations.flatMap((sdk) => [...argumentsOf(sdk), ...(sdk.operation.paginated ? iterationArguments(sdk) : [])]);
  const words = new Set(
    [...args.map(({ type }) => type), ...operations.map(({ answerType }) => answerType)].flatMap(
      (type) => type.match(/\w+/g) ?? [],
    ),
  );
  const pick = (wanted: (name: string) => boolean) => [...words].filter((name) => /^[A-Z]/.test(name) && wanted(name)).sort();
  const isOptions = (name: string) => name.endsWith("Options");
  const isEnvelope = (name: string) => ["ItemResponse", "ListResponse"].includes(name);
  const isQuery = (name: string) => name.endsWith("Query");
  const isClass = (name: string) => name in oneTimeClasses;
  return [
    line(
      pick((name) => ![isOptions, isEnvelope, isQuery, isClass].some((is) => is(name))),
      "@peaqos/types",
    ),
    line(pick(isEnvelope), "../envelopes.js"),
    line(pick(isOptions), "../options.js"),
    line(pick(isQuery), "./queries.gen.js"),
  ].flat();
}

function line(names: readonly string[], from: string): string[] {
  return names.length === 0 ? [] : [`import type { ${names.join(", ")} } from "${from}";`];
}
