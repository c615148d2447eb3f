// An ES module of a Node project without the DOM, against a sandbox and a mock that it starts itself.
import { createClient } from "@peaqos/client";
import { type MockServer, startMock } from "@peaqos/mock";
import { type Sandbox, startSandbox } from "@peaqos/sandbox";
import { hasCode, PeaqosClient, type Policy } from "@peaqos/sdk";
import { type OperationId, operationTable } from "@peaqos/types";

const sandbox: Sandbox = await startSandbox();
const client = new PeaqosClient({ orchestrationUrl: sandbox.url, timeoutMs: 20_000 });
const { item: policy } = await client.orchestration.createPolicy({ name: "Native first", nativeOnly: true });
const policies: Policy[] = [];
for await (const item of client.orchestration.listPoliciesAll()) policies.push(item);
const missing = await client.orchestration.getMachine("mach_unknown").result();

const mock: MockServer = await startMock();
const { data } = await createClient({ orchestrationUrl: mock.url, apiKey: "public-key" }).GET("/api/v1/machines");
const operation: OperationId = "listMachines";

console.log(
  JSON.stringify({
    remembered: policies.some(({ id }) => id === policy.id),
    missing: !missing.ok && hasCode(missing.error, "NOT_FOUND"),
    machines: data?.items.map(({ id }) => id),
    path: operationTable[operation].path,
  }),
);
await Promise.all([mock.close(), sandbox.close()]);
