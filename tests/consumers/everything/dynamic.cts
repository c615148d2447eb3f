// A CommonJS module that TypeScript compiles as `node16` demands: ES modules come by `import()`.
import type { PeaqosClient } from "@peaqos/sdk" with { "resolution-mode": "import" };

async function main(orchestrationUrl: string): Promise<string[]> {
  const sdk = await import("@peaqos/sdk");
  const client: PeaqosClient = new sdk.PeaqosClient({ orchestrationUrl, apiKey: "public-key" });
  const { items } = await client.orchestration.listMachines({ limit: 20 });
  return items.map(({ id }) => id);
}

main(process.argv[2] ?? "").then((told) => console.log(JSON.stringify(told)));
