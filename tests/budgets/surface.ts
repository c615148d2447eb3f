import { join, sep } from "node:path";
import ts from "typescript";
import { type PublishedPackage, publishedPackages } from "../lib/published.ts";

/** A declaration file that users of a package may come to see, and what it imports. */
export interface ReachableFile {
  readonly file: ts.SourceFile;
  readonly imports: readonly string[];
}

export interface EntryPoint {
  /** As users import it, such as `@peaqos/sdk/orchestration`. */
  readonly name: string;
  readonly file: string;
}

/** The entry points of a package that have types. */
export function entryPointsOf({ name, folder, manifest }: PublishedPackage): readonly EntryPoint[] {
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    const types = typeof target === "string" ? undefined : target.types;
    return typeof types === "string" ? [{ name: `${name}${path.slice(1)}`, file: join(folder, types) }] : [];
  });
}

const program = ts.createProgram(
  publishedPackages.flatMap(entryPointsOf).map(({ file }) => file),
  {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    types: ["node"],
    noEmit: true,
  },
);
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true });
/** What is generated from the contract is held to it elsewhere: only what fits on a line is shown of it. */
const MOST_OF_GENERATED = 300;

function moduleOf(file: string): ts.Symbol {
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (symbol === undefined) throw new Error(`${file} is no module, or was not built`);
  return symbol;
}

/** The names that an entry point exports, in order. */
export function exportsOf({ file }: EntryPoint): readonly ts.Symbol[] {
  return checker.getExportsOfModule(moduleOf(file)).toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Names, kinds and signatures of everything that an entry point exports, without comments. */
export function surfaceOf(entry: EntryPoint, owner: PublishedPackage): string {
  const lines = exportsOf(entry).map((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declarations = (target.declarations ?? []).map((node) => describe(node, symbol.name, owner));
    return [...new Set(declarations)].join("\n");
  });
  return [`## ${entry.name}`, "", ...lines, ""].join("\n");
}

function describe(node: ts.Declaration, name: string, owner: PublishedPackage): string {
  const { fileName } = node.getSourceFile();
  const home = publishedPackages.find(({ folder }) => fileName.startsWith(`${folder}${sep}`));
  if (home !== owner) return `${name} of ${home?.name ?? fileName.replace(/^.*node_modules\//, "")}`;
  const text = print(ts.isVariableDeclaration(node) ? node.parent.parent : node);
  if (!fileName.endsWith(".gen.d.ts")) return text;
  const line = text.replace(/\s+/g, " ");
  return line.length <= MOST_OF_GENERATED
    ? line
    : `${/^(?:type|interface|const|function|class) /.exec(line)?.[0] ?? ""}${name} ...`;
}

function print(node: ts.Node): string {
  const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
  const shown = text.split("\n").filter((line) => !/^\s*(?:private |#private;)/.test(line));
  return shown.join("\n").replace(/^export (?:declare )?/, "");
}

/** Every declaration file of a package that its entry points lead to. */
export function reachableFilesOf(owner: PublishedPackage): readonly ReachableFile[] {
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${owner.folder}${sep}`));
  return files.map((file) => ({ file, imports: ts.preProcessFile(file.text).importedFiles.map(({ fileName }) => fileName) }));
}

/** Where a file says `any`. */
export function anysOf(file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(node.parent.getText(file));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}
