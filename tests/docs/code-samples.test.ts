import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@peaqos/mock";
import { expect, it } from "vitest";
import { codeSamples } from "../../scripts/docs/code-samples.ts";
import type { Contract } from "../../scripts/generate/contract.ts";
import { fromRoot } from "../../scripts/lib/root.ts";
import { compilerProblems } from "../lib/compiler-problems.ts";
import { contract, contractOperations } from "../spec/contract.ts";

const samples = codeSamples(contract as Contract);

it("every operation has samples of its own", () => {
  expect(samples.map(({ operationId }) => operationId).sort()).toEqual(
    contractOperations.map(({ object }) => object.operationId).sort(),
  );
  expect(new Set(samples.flatMap(({ sdk, client, curl }) => [sdk, client, curl])).size).toBe(3 * samples.length);
});

it("the samples in TypeScript compile", () => {
  const folder = mkdtempSync(fromRoot("node_modules/.samples-"));
  const functions = (name: string, imported: string, type: string, codes: readonly string[]) => {
    const module = `import { AGENT_PAIRING_TOKEN_HEADER, ${imported} } from "${name}";
declare const client: ${type};
declare const pairingToken: string;
export const header: string = AGENT_PAIRING_TOKEN_HEADER;
${codes.map((code, index) => `export async function sample${index}(): Promise<unknown[]> {\n${code}\nreturn [${declared(code)}];\n}`).join("\n")}
export { pairingToken };
`;
    const file = join(folder, `${name.slice("@peaqos/".length)}.mts`);
    writeFileSync(file, module);
    return file;
  };
  try {
    const files = [
      functions(
        "@peaqos/sdk",
        "type PeaqosClient",
        "PeaqosClient",
        samples.map(({ sdk }) => sdk),
      ),
      functions(
        "@peaqos/client",
        "type PeaqosHttpClient",
        "PeaqosHttpClient",
        samples.map(({ client }) => client),
      ),
    ];
    expect(compilerProblems(files)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it.skipIf(spawnSync("curl", ["--version"]).status !== 0)("the samples of curl are taken by a shell, and answered", async () => {
  await using mock = await startMock();
  const env = { ...process.env, PEAQOS_ORCHESTRATION_URL: mock.url, PEAQOS_API_KEY: "any", PAIRING_TOKEN: "any" };
  const script = samples.map(({ curl }) => `echo "$(${curl} --silent --output /dev/null --write-out '%{http_code}')"`).join("\n");
  const { stdout } = await promisify(execFile)("sh", ["-c", script], { env });
  const statuses = stdout.trim().split("\n");
  expect(samples.filter((_, index) => !/^2\d\d$/.test(statuses[index] ?? "")).map(({ operationId }) => operationId)).toEqual([]);
  expect(statuses.length).toBe(samples.length);
});

/** What a sample leaves in its constants, so that none of them is unused. */
function declared(code: string): string {
  return /^const (?:\{ ([\w, ]+) \}|(\w+)) =/.exec(code)?.slice(1).find(Boolean) ?? "";
}
