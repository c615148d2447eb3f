import { compileValidators, type JsonSchema } from "./compile-validators.ts";
import { type Contract, deref, isRef, type OperationObject, type ResponseObject, type Schema, schemaName } from "./contract.ts";
import type { Operation } from "./read-operations.ts";

/** `validators.gen.ts`: what the contract says of bodies, queries and answers, compiled, so that nobody needs Ajv at run time. */
export function validatorsModule(contract: Contract, operations: readonly Operation[]): string {
  const components = contract.components.schemas;
  const used = new Set<string>();
  const use = (schema: Schema): string => {
    if (!isRef(schema)) throw new Error("A body without a named schema: give it one in spec/schemas.");
    used.add(schemaName(schema.$ref));
    return schemaName(schema.$ref);
  };
  const bodies = operations.flatMap((op) => (op.requestSchema ? [`${op.operationId}: all.${use(op.requestSchema)},`] : []));
  const answers = operations.map((op) => `${op.operationId}: {${answerRow(contract, op, use)}},`);

  // Most lists take the same query, so they share its validator.
  const queries = new Map<string, string>();
  const queryRows = operations.flatMap((op) => {
    const schema = querySchema(contract, op);
    if (schema === undefined) return [];
    const text = JSON.stringify(plain(contract, schema));
    const name = queries.get(text) ?? `${op.operationId}Query`;
    queries.set(text, name);
    return [`${op.operationId}: all.${name},`];
  });

  const schemas = {
    ...Object.fromEntries(Object.entries(components).map(([name, schema]) => [name, plain(contract, schema)])),
    ...Object.fromEntries([...queries].map(([text, name]) => [name, JSON.parse(text) as JsonSchema])),
  };
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.
// @ts-nocheck The functions are compiled from JSON schemas. Their types are those of the exports at the end.
// biome-ignore-all lint: compiled code has its own style.
// Holds code of ajv, (c) Evgeny Poberezkin, under the MIT license.
import type { OperationId } from "@peaqos/types";

${compileValidators(schemas, [...used, ...queries.values()])}
/** Where a value breaks its schema: a JSON pointer, the keyword that it breaks, and what the keyword asks for. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Says whether a value is valid. If it is not, the errors are on the function until its next call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors: readonly SchemaError[] | null;
}

/** The validators of JSON bodies, for the operations that take one. */
export const bodyValidators: { readonly [Op in OperationId]?: Validator } = {${bodies.join("\n")}};

/** The validators of queries as one object each, for the operations that take parameters in it. */
export const queryValidators: { readonly [Op in OperationId]?: Validator } = {${queryRows.join("\n")}};

/** The validators of answers by status, \`null\` for an answer without a body. */
export const answerValidators: { readonly [Op in OperationId]: { readonly [status: string]: Validator | null } } = {${answers.join("\n")}};

/** What the contract says in words about a value that has to match a pattern, where it says so in few words. */
export const patternMeanings: { readonly [pattern: string]: string } = ${JSON.stringify(patternMeanings(components))};
`;
}

function answerRow(contract: Contract, { method, path }: Operation, use: (schema: Schema) => string): string {
  const operation = contract.paths[path]?.[method.toLowerCase()] as OperationObject | undefined;
  const row = Object.entries(operation?.responses ?? {}).map(([status, response]) => {
    const schema = deref<ResponseObject>(contract, response).content?.["application/json"]?.schema;
    return `${status}: ${schema === undefined ? "null" : `all.${use(schema)}`}`;
  });
  return row.join(", ");
}

function querySchema(contract: Contract, { parameters }: Operation): Schema | undefined {
  const named = parameters
    .map((it) => deref<{ name: string; in: string; required?: boolean; schema: Schema }>(contract, it))
    .filter((it) => it.in === "query");
  if (named.length === 0) return undefined;
  return {
    type: "object",
    properties: Object.fromEntries(named.map(({ name, schema }) => [name, schema])),
    required: named.filter(({ required }) => required).map(({ name }) => name),
  };
}

const RULES = ["type", "required", "enum", "const", "pattern", "format", "minimum", "maximum"];
const SIZES = ["minItems", "minLength", "minProperties", "maxProperties"];
const WORDS = ["title", "description", "default", "deprecated"];

/** A schema without its words, and without `oneOf`: that reports the errors of every alternative, also of those nobody meant. */
function plain(contract: Contract, schema: Schema): JsonSchema {
  const entries = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    if (keyword === "$ref") return [[keyword, schemaName(value as string)]];
    if (RULES.includes(keyword) || SIZES.includes(keyword)) return [[keyword, value]];
    if (WORDS.includes(keyword) || keyword.startsWith("x-")) return [];
    if (keyword === "additionalProperties" && typeof value === "boolean") return value ? [] : [[keyword, value]];
    if (keyword === "items" || keyword === "additionalProperties") return [[keyword, plain(contract, value as Schema)]];
    if (keyword === "oneOf") return Object.entries(choice(contract, value as Schema[]));
    if (keyword !== "properties") throw new Error(`Nobody has thought about validators for the keyword ${keyword} yet.`);
    const properties = Object.entries(value as Record<string, Schema>);
    return [[keyword, Object.fromEntries(properties.map(([name, property]) => [name, plain(contract, property)]))]];
  });
  const plainer = Object.fromEntries(entries);
  if (Object.keys(plainer).length < entries.length)
    throw new Error(`A oneOf beside rules of its kind: ${JSON.stringify(schema)}`);
  return plainer;
}

/** The same as `oneOf`, for alternatives that exclude each other by what they are. Any other is an error of the generator. */
function choice(contract: Contract, alternatives: readonly Schema[]): JsonSchema {
  const full = alternatives.map((schema) => deref<Schema & { const?: unknown }>(contract, schema));
  const [first, second] = full;
  if (full.length === 2 && second?.type === "null" && typeof first?.type === "string") {
    return { if: { type: "null" }, else: plain(contract, alternatives[0] as Schema) };
  }
  const values = full.flatMap((schema): readonly unknown[] => (schema.type === "string" && schema.enum) || [undefined]);
  if (!values.includes(undefined) && new Set(values).size === values.length) return { type: "string", enum: values };

  const unknown = new Error(`Alternatives that cannot be told apart: ${JSON.stringify(alternatives)}`);
  if (full.some(({ type }) => type !== "object")) throw unknown;
  const tag = first?.required?.find((name) => new Set(full.map((schema) => constant(schema, name))).size === full.length);
  if (tag !== undefined && full.every((schema) => schema.required?.includes(tag) && constant(schema, tag) !== undefined)) {
    const tags = full.map((schema) => constant(schema, tag));
    const known = { properties: { [tag]: { enum: tags } } };
    return decide(
      alternatives.map((schema, at) => [{ properties: { [tag]: { const: tags[at] } } }, plain(contract, schema)]),
      known,
    );
  }

  const own = full.map((schema) =>
    schema.required?.find((name) =>
      full.every((it) => it === schema || (it.additionalProperties === false && !it.properties?.[name])),
    ),
  );
  if (own.includes(undefined)) throw unknown;
  return decide(
    alternatives.map((schema, at) => [{ required: [own[at]] }, plain(contract, schema)]),
    { lacksOneOf: own },
  );
}

function decide(branches: readonly (readonly [JsonSchema, JsonSchema])[], otherwise: JsonSchema): JsonSchema {
  return branches.reduceRight<JsonSchema>(
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schemas
    (rest, [test, schema]) => ({ if: test, then: schema, else: rest }),
    otherwise,
  );
}

function constant(schema: Schema, name: string): unknown {
  return (schema.properties?.[name] as { const?: unknown } | undefined)?.const;
}

function patternMeanings(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== "object" || value === null) return {};
  const { pattern, description } = value as { pattern?: unknown; description?: unknown };
  const meaning = typeof description === "string" ? (description.split(/\.(?= |$)/)[0] ?? "") : "";
  const own = typeof pattern === "string" && meaning !== "" && meaning.length <= 80 ? { [pattern]: meaning } : {};
  return Object.assign(own, ...Object.values(value).map(patternMeanings));
}
