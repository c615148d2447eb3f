import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { type Contract, deref, isRef, type OperationObject, type Schema, schemaName, subschemas } from "./contract.ts";

/** Stands, in memory only, before the name of an enum that a reader must see as open. */
const OPEN_ENUM = "OpenEnumOf";

/** `schema.gen.ts`: the contract's types by openapi-typescript, with enums opened in answers and experimental marks in TSDoc. */
export async function schemaModule(contract: Contract): Promise<string> {
  const schemas = contract.components.schemas;
  const prepared = prepare(contract);
  const nodes = await openapiTS(JSON.stringify(prepared), {
    immutable: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    enumValues: true,
    defaultNonNullable: false,
    silent: true,
  });
  for (const node of nodes) {
    const schema = ts.isTypeAliasDeclaration(node) ? schemas[node.name.text] : undefined;
    const comment = schema && rootComment(schema);
    if (comment) ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
  }
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.\n${openEnumTypes(plainValueArrays(astToString(nodes)))}`;
}

/** Types the arrays of enum values by the enum itself: the generator's own helper types make every consumer's compiler work hard. */
function plainValueArrays(module: string): string {
  return module
    .replace(/^type (FlattenedDeepRequired|ReadonlyArray)<T> = [^;]*?;(\n\};)?\n/gm, "")
    .replace(/ReadonlyArray<\s*FlattenedDeepRequired<components>\["schemas"\]\["(\w+)"\]\s*>/g, "readonly $1[]");
}

/** A copy of the contract in which answers refer to open enums and experimental descriptions end with `@experimental`. */
function prepare(contract: Contract): Contract {
  const copy = structuredClone(contract);
  const schemas = copy.components.schemas;
  const isEnum = (ref: string) => schemas[schemaName(ref)]?.enum !== undefined;

  for (const name of answerSchemas(contract)) openEnums(schemas[name], isEnum);
  const enums = Object.keys(schemas).filter((name) => schemas[name]?.enum !== undefined);
  Object.assign(schemas, Object.fromEntries(enums.map((name) => [OPEN_ENUM + name, { type: "string" }])));
  for (const schema of Object.values(schemas)) markExperimental(schema);
  for (const item of Object.values(copy.paths)) {
    for (const operation of Object.values(item)) {
      if (typeof operation === "object" && operation !== null) markExperimental(operation);
    }
  }
  return copy;
}

function markExperimental(node: object): void {
  const marked = node as { "x-stability"?: string; description?: string };
  if (marked["x-stability"] === "experimental") marked.description = `${marked.description ?? ""}\n\n@experimental`.trim();
}

/** The names of the schemas that answers are made of. */
function answerSchemas(contract: Contract): Set<string> {
  const found = new Set<string>();
  const visit = (schema: Schema) => {
    if (!isRef(schema)) return subschemas(schema).forEach(visit);
    const name = schemaName(schema.$ref);
    if (found.has(name)) return;
    found.add(name);
    visit(deref<Schema>(contract, schema));
  };
  for (const item of Object.values(contract.paths)) {
    for (const operation of Object.values(item) as OperationObject[]) {
      for (const response of Object.values(operation.responses ?? {})) {
        const content = deref<{ content?: Record<string, { schema: Schema }> }>(contract, response).content;
        for (const { schema } of Object.values(content ?? {})) visit(schema);
      }
    }
  }
  return found;
}

/** Makes, in place, every reference to an enum below `schema` one to its open twin. */
function openEnums(schema: Schema | undefined, isEnum: (ref: string) => boolean): void {
  for (const part of schema === undefined ? [] : subschemas(schema)) {
    if (!isRef(part)) openEnums(part, isEnum);
    else if (isEnum(part.$ref)) (part as { $ref: string }).$ref = `#/components/schemas/${OPEN_ENUM}${schemaName(part.$ref)}`;
  }
}

/** `components["schemas"]["Name"] | (string & {})`: known values are suggested, new ones are accepted. */
function openEnumTypes(module: string): string {
  return module
    .replace(new RegExp(`^(export type ${OPEN_ENUM}\\w+ = .*| *(readonly )?${OPEN_ENUM}\\w+: string);\\n`, "gm"), "")
    .replace(
      new RegExp(`components\\["schemas"\\]\\["${OPEN_ENUM}(\\w+)"\\]`, "g"),
      '(components["schemas"]["$1"] | (string & {}))',
    );
}

function rootComment(schema: Schema): string | undefined {
  const lines = [schema.description, schema["x-stability"] === "experimental" ? "@experimental" : undefined]
    .filter((text) => text !== undefined)
    .flatMap((text) => text.trim().replaceAll("*/", "*\\/").split("\n"));
  return lines.length === 0 ? undefined : `*\n${lines.map((line) => ` * ${line}`).join("\n")}\n `;
}
