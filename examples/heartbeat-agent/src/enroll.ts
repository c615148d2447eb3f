import { writeFile } from "node:fs/promises";
import { PeaqosClient } from "@peaqos/sdk";

// Run by an operator, who has the platform key: enrolls an agent on a machine and writes what the agent needs into a file.
const [machineId, file] = process.argv.slice(2);
if (machineId === undefined || file === undefined) {
  console.error("npm run enroll -- MACHINE_ID FILE");
  process.exit(2);
}

// Made first, for its owner's eyes only: the token is shown once, and must not be lost to a folder that cannot be written to.
await writeFile(file, "", { mode: 0o600, flag: "wx" });
const { item: agent } = await PeaqosClient.fromEnv().orchestration.enrollMachineAgent(machineId, {
  label: "Heartbeat agent",
  allowedProviderKeys: ["qvac"],
});
const variables = { PEAQOS_MACHINE_ID: agent.machineId, PEAQOS_AGENT_ID: agent.id, PEAQOS_AGENT_TOKEN: agent.provisioningToken };
await writeFile(
  file,
  Object.entries(variables)
    .map(([name, value]) => `${name}=${value}\n`)
    .join(""),
);
console.log(`${agent.id} is ${agent.status}. Its token is in ${file}, and nowhere else.`);
