// A CommonJS module: main.cjs URL
const { PeaqosClient, sanitizeBody } = require("@peaqos/sdk");
const { listMachines } = require("@peaqos/sdk/orchestration");

async function main(orchestrationUrl) {
  const client = new PeaqosClient({ orchestrationUrl, apiKey: "public-key" });
  const { items } = await listMachines(client);
  const missing = await client.orchestration
    .getMachine("mach_unknown", { headers: { prefer: "code=404, example=NOT_FOUND" } })
    .catch(({ name, code, statusCode }) => ({ name, code, statusCode }));
  return { ids: items.map(({ id }) => id), missing, sanitized: sanitizeBody({ apiKey: "secret", id: 1 }) };
}

main(process.argv[2]).then((told) => console.log(JSON.stringify(told)));
