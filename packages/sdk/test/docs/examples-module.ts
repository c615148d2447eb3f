import * as sdk from "@peaqos/sdk";
import * as functions from "@peaqos/sdk/orchestration";
import type { Example } from "./read-examples.ts";

/**
 * One module with a function per example: in reach are the exports of both entry points, a client of a mock, and a pairing token. The
 * module starts the mock itself, sends every request there, says which examples failed, and at its end how many were run.
 */
export function examplesModule(examples: readonly Example[]): string {
  const names = Object.keys(functions).filter((name) => !(name in sdk));
  return `import { startMock } from "@peaqos/mock";
import { ${Object.keys(sdk).join(", ")} } from "@peaqos/sdk";
import { ${names.join(", ")} } from "@peaqos/sdk/orchestration";

const mock = await startMock();
// An example may name a real deployment.
globalThis.fetch = mock.fetch;
console.log = () => undefined;
const client: PeaqosClient = new PeaqosClient({ orchestrationUrl: mock.url, apiKey: "demo-platform-key" });
const pairingToken: string = "demo-pairing-token";

${examples.map(({ code }, index) => `async function ${nameOf(index)}(): Promise<void> {\n${code}\n}\n`).join("\n")}
const examples = [${examples.map((_, index) => nameOf(index)).join(", ")}];
for (const [index, example] of examples.entries()) {
  await example().catch((error: unknown) => console.error(\`\${index} \${error}\`));
}
await mock.close();
process.stdout.write(\`\${examples.length} examples were run\`);
`;
}

const nameOf = (index: number) => `example${index}`;
