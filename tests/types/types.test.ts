import ts from "typescript";
import { describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";

const consumer = fromRoot("tests/types/consumer.ts");
const base: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  types: [],
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
};

function problems(options: ts.CompilerOptions): string[] {
  const program = ts.createProgram([consumer], { ...base, ...options });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** What an editor shows for a name, and the tags of its documentation. */
function hover(name: string): { text: string; tags: string[] } {
  const file = fromRoot("tests/types/hover.ts");
  const source = `import type { ${name} } from "@peaqos/types";\nexport type Hovered = ${name};\ndeclare const value: ${name};\nvalue;\n`;
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = path === file ? source : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => fromRoot(""),
    getCompilationSettings: () => base,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: ts.sys.readFile,
  };
  const info = ts.createLanguageService(host).getQuickInfoAtPosition(file, source.indexOf(name));
  return {
    text: ts.displayPartsToString(info?.displayParts),
    tags: (info?.tags ?? []).map((tag) => tag.name),
  };
}

describe("the types, as a consumer compiles them", () => {
  it.each([{ exactOptionalPropertyTypes: true }, { exactOptionalPropertyTypes: false }])(
    "hold their promises with %o",
    (options) => {
      expect(problems(options)).toEqual([]);
    },
  );

  it.each(["Machine", "MarketOrder", "CreateMarketOrderRequest", "MarketPayment"])("hovering %s shows its fields", (name) => {
    const { text } = hover(name);
    expect(text).toMatch(/readonly \w+\??: /);
    expect(text).not.toMatch(/^type \w+ = components\[/m);
  });

  it("experimental types say so where they are hovered, and others do not", () => {
    expect(hover("Task").tags).toContain("experimental");
    expect(hover("GraphNode").tags).toContain("experimental");
    expect(hover("Machine").tags).not.toContain("experimental");
  });
});
