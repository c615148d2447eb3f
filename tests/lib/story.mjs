// What every runtime has to be able to do with the SDK, against a mock: one page, every item, a function, an error with its code,
// and a secret that is kept out of JSON.
import { hasCode, PeaqosClient } from "@peaqos/sdk";
import { createOrchestrationClient, getMachine } from "@peaqos/sdk/orchestration";

/** @param {string} orchestrationUrl */
export async function story(orchestrationUrl) {
  const warnings = [];
  const options = { orchestrationUrl, apiKey: "public-key", onWarning: (message) => warnings.push(message) };
  const client = new PeaqosClient(options);
  const { items } = await client.orchestration.listMachines({ limit: 20 });
  const all = [];
  for await (const { id } of client.orchestration.listMachinesAll()) all.push(id);
  const { item } = await getMachine(createOrchestrationClient({ ...options, onWarning() {} }), items[0].id);
  const headers = { prefer: "code=404, example=NOT_FOUND" };
  const missing = await client.orchestration.getMachine("mach_unknown", { headers }).result();
  const { item: agent } = await client.orchestration.enrollMachineAgent(item.id);
  return {
    ids: items.map(({ id }) => id),
    all,
    name: item.displayName,
    missing: !missing.ok && hasCode(missing.error, "NOT_FOUND"),
    token: typeof agent.provisioningToken,
    hidden: !JSON.stringify(agent).includes(agent.provisioningToken),
    warnings,
  };
}
