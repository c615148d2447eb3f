import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OperationId } from "@peaqos/types";
import { operationTable } from "@peaqos/types";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contractOperations } from "../spec/contract.ts";
import { type PackedPackages, packedPackages } from "./packed-packages.ts";

let packed: PackedPackages;
beforeAll(() => {
  packed = packedPackages();
});
afterAll(() => packed.remove());

const CALLS = 60;
const MOST_INSTANTIATIONS = 1_000;
const operations = (Object.keys(operationTable) as OperationId[]).slice(0, CALLS);

/** What has to be passed to an operation; the values do not matter to the compiler, only their types. */
function argumentsOf(operationId: OperationId): string[] {
  const { object, parameters } = contractOperations.find((it) => it.object.operationId === operationId) ?? expect.unreachable();
  const { auth, body } = operationTable[operationId];
  const ids = parameters.filter((it) => it.in === "path").map((it) => JSON.stringify(it.example));
  const needsQuery = parameters.some((it) => it.in === "query" && it.required);
  const isConfirm = object.operationId === "confirmMarketOrder";
  const params =
    body === "required" ? ["null as never"] : body === "optional" && auth === "pairing" && !isConfirm ? ["undefined"] : [];
  return [...ids, ...(needsQuery ? ["null as never"] : []), ...params, ...(auth === "pairing" ? ["token"] : [])];
}

const forms = {
  "client.orchestration": `import { PeaqosClient } from "@peaqos/sdk";
const client = new PeaqosClient();
${lines((id, args) => `client.orchestration.${id}(${args.join(", ")})`)}`,
  functions: `import { createOrchestrationClient, ${operations.join(", ")} } from "@peaqos/sdk/orchestration";
const client = createOrchestrationClient({});
${lines((id, args) => `${id}(${["client", ...args].join(", ")})`)}`,
};

function lines(call: (id: OperationId, args: readonly string[]) => string): string {
  const calls = operations.map((id) => `export const ${id}Answer = await ${call(id, argumentsOf(id))};`);
  return ["declare const token: string;", ...calls].join("\n");
}

function compile(code: string, skipLibCheck: boolean): { instantiations: number; problems: string[] } {
  const file = join(packed.folder, "program.mts");
  writeFileSync(file, code);
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    skipLibCheck,
  });
  const problems = ts.getPreEmitDiagnostics(program).map((it) => ts.flattenDiagnosticMessageText(it.messageText, "\n"));
  return { instantiations: program.getInstantiationCount(), problems };
}

/** The thin client is typed by openapi-fetch: each call costs, and the first one costs most. */
const THIN_MOST_INSTANTIATIONS = 12_000;
const thinCalls = (Object.entries(operationTable) as [OperationId, { method: string; path: string }][])
  .filter(([, { method, path }]) => method === "GET" && !path.includes("{"))
  .slice(0, 10);
const thin = `import { createClient } from "@peaqos/client";
const client = createClient({ orchestrationUrl: "https://orchestration.peaq.xyz" });
${thinCalls.map(([id, { path }]) => `export const ${id}Answer = await client.GET("${path}", null as never);`).join("\n")}`;

it(`the thin client: at most ${THIN_MOST_INSTANTIATIONS} instantiations for ${thinCalls.length} calls`, () => {
  const { instantiations, problems } = compile(thin, true);
  expect(problems).toEqual([]);
  expect(thinCalls).toHaveLength(10);
  expect(instantiations - compile("export {};\n", true).instantiations).toBeLessThanOrEqual(THIN_MOST_INSTANTIATIONS);
});

describe(`compile cost of ${CALLS} calls on the packed declarations`, () => {
  for (const [form, code] of Object.entries(forms)) {
    for (const skipLibCheck of [true, false]) {
      it(`through ${form}, skipLibCheck ${skipLibCheck}: at most ${MOST_INSTANTIATIONS} instantiations`, () => {
        // The declarations of the platform cost something of their own when they are checked.
        const empty = compile("export {};\n", skipLibCheck);
        const { instantiations, problems } = compile(code, skipLibCheck);
        expect(problems).toEqual([]);
        expect(instantiations - empty.instantiations).toBeLessThanOrEqual(MOST_INSTANTIATIONS);
        expect(instantiations).toBeGreaterThan(empty.instantiations);
      });
    }
  }
});
