// A CommonJS module that requires ES modules, as Node 20.19 and newer allow.
import sdk = require("@peaqos/sdk");
import sandboxPackage = require("@peaqos/sandbox");
import orchestration = require("@peaqos/sdk/orchestration");

async function main(orchestrationUrl: string): Promise<string[]> {
  const client = new sdk.PeaqosClient({ orchestrationUrl, apiKey: "public-key" });
  const { items } = await orchestration.listMachines(client, { limit: 20 });
  const start: typeof sandboxPackage.startSandbox = sandboxPackage.startSandbox;
  return [...items.map(({ id }) => id), typeof start];
}

main(process.argv[2] ?? "").then((told) => console.log(JSON.stringify(told)));
