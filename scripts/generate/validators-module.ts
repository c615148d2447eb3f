import { Ajv2020 } from "ajv/dist/2020.js";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import { buildSync } from "esbuild";
import { fromRoot } from "../lib/root.ts";
import { type Contract, deref, isRef, type OperationObject, type ResponseObject, type Schema, schemaName } from "./contract.ts";
import type { Operation } from "./read-operations.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

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
// Holds code of ajv and ajv-formats, (c) Evgeny Poberezkin, under the MIT license.
import type { OperationId } from "@peaqos/types";

${compile(schemas, [...used, ...queries.values()])}
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

/** One object `all` with the functions of these names. */
function compile(schemas: Readonly<Record<string, JsonSchema>>, names: readonly string[]): string {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  // They serve keywords that `plain` refuses, and would make the code larger.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  formats.default(ajv, ["date-time"]);
  // Reached only by a value that has none of the members by which the alternatives are known.
  ajv.addKeyword({
    keyword: "lacksOneOf",
    schemaType: "array",
    error: { message: "", params: ({ schemaValue }) => _`{names: ${schemaValue}}` },
    code: (context) => context.error(),
  });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  const code = standalone.default(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name])));
  const { outputFiles } = buildSync({
    stdin: {
      contents: `${shorten(code)}\nexport const all = {${names.map((name) => `${name}: validate${name}`)}};`,
      resolveDir: fromRoot("."),
      sourcefile: "validators.js",
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    absWorkingDir: fromRoot("."),
    // The names of bundled files must not depend on where node_modules is.
    preserveSymlinks: true,
    legalComments: "none",
  });
  return outputFiles[0]?.text.replace(/export \{\s*all\s*\};\s*$/, "") ?? "";
}

// Ajv copies all errors for every entry of a list that has some, and keeps them until the next call. A hostile list of 100,000
// entries must cost neither that time nor that memory, so the functions count all errors and keep the first hundred.
const HELPERS = `
function note(kept, instancePath, keyword, params) {
  return join(kept, [{ instancePath, keyword, params }]);
}
function join(kept, more) {
  if (kept === null) return more;
  for (const error of more) if (kept.length < 100) kept.push(error);
  return kept;
}
function cut(kept, count) {
  if (count === 0) return null;
  if (kept !== null && kept.length > count) kept.length = count;
  return kept;
}
`;

/** Ajv's code with names that stay the same when schemas are added, in half the size, and in linear time. */
function shorten(code: string): string {
  const names = new Map(
    [...code.matchAll(/export const (\w+) = (validate\d+);/g)].map(([, name, old]) => [old, `validate${name}`]),
  );
  const short = code
    .replaceAll(/export const \w+ = validate\d+;/g, "")
    .replaceAll(/\bvalidate\d+\b/g, (old) => names.get(old) ?? old)
    .replaceAll(/\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, 'instancePath=""')
    .replaceAll(/\{instancePath:([^{}]+?),parentData:\w+,parentDataProperty:[^,{}]+,rootData\}/g, "$1")
    .replaceAll("{instancePath,parentData,parentDataProperty,rootData}", "instancePath")
    .replaceAll(/,schemaPath:"[^"]*"/g, "")
    .replaceAll(/const (err\d+) = (.*?);if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g, "note($2);")
    .replaceAll(
      /note\(\{instancePath(?::(.*?))?,keyword:("\w+"),params:(.*?)\}\);/g,
      (_all, path = "instancePath", keyword, params) => `vErrors = note(vErrors, ${path}, ${keyword}, ${params});`,
    )
    .replaceAll("note({});", "vErrors = note(vErrors);")
    .replaceAll(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;/g,
      "vErrors = join(vErrors, $1.errors);errors += $1.errors.length;",
    )
    .replaceAll(
      /if\(vErrors !== null\)\{if\((_errs\d+)\)\{vErrors\.length = \1;\}else \{vErrors = null;\}\}/g,
      "vErrors = cut(vErrors, $1);",
    );
  const left = /.{0,80}(\.concat\(|vErrors\.|note\(\{|parentData|schemaPath|validate\d).{0,80}/.exec(short);
  if (left !== null) throw new Error(`Ajv writes code that is not known here: ${left[0]}`);
  return HELPERS + short;
}
