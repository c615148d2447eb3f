import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { fromRoot } from "../lib/root.ts";

/**
 * A copy of the sources of `@peaqos/types` for readers: each schema is a type with its fields in place, and what the types are generated
 * through is left out. It lies in the workspace, so that its imports resolve. Returns the folder.
 */
export function writeFlatTypes(): string {
  const folder = mkdtempSync(fromRoot("node_modules/.docs-"));
  const sources = join(folder, "types/src");
  cpSync(fromRoot("packages/types/src"), sources, { recursive: true });
  const schema = join(sources, "schema.gen.ts");
  writeFileSync(schema, flatSchema(readFileSync(schema, "utf8")));
  return folder;
}

/** The module of schemas, with `components["schemas"]["Machine"]` replaced by `Machine` and that by its fields. */
export function flatSchema(module: string): string {
  const source = ts.createSourceFile("schema.ts", module, ts.ScriptTarget.Latest, true);
  const bodies = schemaBodies(source);
  const text = source.statements.map((statement) => {
    if (ts.isInterfaceDeclaration(statement)) return "";
    if (!ts.isTypeAliasDeclaration(statement)) return statement.getFullText();
    const body = bodies.get(statement.name.text);
    if (body === undefined) return "";
    return `\n${commentOf(body) || commentOf(statement)}\nexport type ${statement.name.text} = ${body.type?.getText()};`;
  });
  return text.join("").replaceAll(/components\["schemas"\]\["(\w+)"\]/g, "$1");
}

function schemaBodies(source: ts.SourceFile): Map<string, ts.PropertySignature> {
  const components = source.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === "components",
  ) as ts.InterfaceDeclaration | undefined;
  const schemas = components?.members.find((member) => member.name?.getText() === "schemas") as ts.PropertySignature | undefined;
  if (schemas?.type === undefined || !ts.isTypeLiteralNode(schemas.type)) throw new Error("The types have no schemas.");
  const members = schemas.type.members.filter((member) => ts.isPropertySignature(member));
  return new Map(members.map((member) => [member.name.getText(), member]));
}

/** The doc comment above a declaration. */
function commentOf(node: ts.Node): string {
  const comment = ts.getJSDocCommentsAndTags(node).at(-1);
  return comment?.getText().replaceAll("* @description ", "* ") ?? "";
}
