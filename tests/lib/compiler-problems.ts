import { basename } from "node:path";
import ts from "typescript";
import { fromRoot } from "../../scripts/lib/root.ts";

/** What the compiler says about files of examples, with the strictest settings that a user may have. */
export function compilerProblems(files: readonly string[]): string[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    resolveJsonModule: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [fromRoot("node_modules/@types")],
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.esnext.disposable.d.ts"],
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
    return `${basename(file?.fileName ?? "")}:${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
