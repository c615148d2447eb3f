import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { fromRoot } from "../../../../scripts/lib/root.ts";
import { contractOperations, requestSchemas, schemas } from "../../../../tests/spec/contract.ts";

const EQUAL = "type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;";

/** What the compiler says about a module in a folder of its own, as a user of the packages would see it. */
function problems(source: string): string[] {
  const folder = mkdtempSync(fromRoot("node_modules/.types-"));
  try {
    const file = join(folder, "types.mts");
    writeFileSync(file, source);
    const program = ts.createProgram([file], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    });
    return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The names of the query types of every operation, and what they are the type of: an argument that comes after the ids. */
const queries = contractOperations.flatMap(({ object, path, parameters }) => {
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  if (inQuery.length === 0) return [];
  const id: string = object.operationId;
  const names = inQuery.some(({ name }) => name === "cursor") ? [id, `${id}All`] : [id];
  const index = 1 + (path.match(/\{/g) ?? []).length;
  return names.map((name) => ({ name, type: `${name[0]?.toUpperCase()}${name.slice(1)}Query`, index }));
});

// The SDK has classes of its own for these two, so the types of the wire would promise what is not there.
const oneTime = ["IssuedAgentPairing", "EnrolledMachineAgent"];

describe.each(["@peaqos/sdk", "@peaqos/sdk/orchestration"])("%s exports by name", (entry) => {
  it("the type of every request, of what it is made of, and of every answer", () => {
    const names = Object.keys(schemas).filter((name) => !oneTime.includes(name.replace(/ItemResponse$/, "")));
    expect([...requestSchemas].filter((name) => !names.includes(name))).toEqual([]);
    const checks = names.map((name) => `type ${name}Is = Expect<Equal<sdk.${name}, types.${name}>>;`);
    const source = [`import type * as sdk from "${entry}";`, 'import type * as types from "@peaqos/types";', EQUAL];
    expect(problems([...source, "type Expect<T extends true> = T;", ...checks, ""].join("\n"))).toEqual([]);
  });

  it("the type of every query, which is the one that the operation takes", () => {
    const checks = queries.map(
      ({ name, type, index }) =>
        `type ${type}Is = Expect<Equal<NonNullable<Parameters<typeof functions.${name}>[${index}]>, sdk.${type}>>;`,
    );
    expect(checks.length).toBeGreaterThan(20);
    const imports = [
      `import type * as sdk from "${entry}";`,
      'import type * as functions from "@peaqos/sdk/orchestration";',
      EQUAL,
    ];
    expect(problems([...imports, "type Expect<T extends true> = T;", ...checks, ""].join("\n"))).toEqual([]);
  });

  it("a type that does not exist would be noticed", () => {
    expect(problems(`import type { NoSuchRequest } from "${entry}";\nexport type It = NoSuchRequest;\n`)).toHaveLength(1);
  });
});
