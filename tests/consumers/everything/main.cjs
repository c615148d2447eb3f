// A CommonJS module that requires every package: main.cjs
const { createClient } = require("@peaqos/client");
const { parseOrchestrationUrl } = require("@peaqos/client/core");
const { startMock } = require("@peaqos/mock");
const { startSandbox } = require("@peaqos/sandbox");
const { PeaqosClient } = require("@peaqos/sdk");
const { machineStatusValues } = require("@peaqos/types");
const contract = require("@peaqos/types/openapi.json");

async function main() {
  const [mock, sandbox] = await Promise.all([startMock(), startSandbox()]);
  const { data } = await createClient({ orchestrationUrl: mock.url, apiKey: "public-key" }).GET("/api/v1/machines");
  const { item } = await new PeaqosClient({ orchestrationUrl: sandbox.url }).orchestration.createPolicy({ name: "Native first" });
  await Promise.all([mock.close(), sandbox.close()]);
  return {
    machines: data.items.map(({ id }) => id),
    policy: item.name,
    status: machineStatusValues.includes("active"),
    openapi: contract.openapi,
    parses: typeof parseOrchestrationUrl,
  };
}

main().then((told) => console.log(JSON.stringify(told)));
