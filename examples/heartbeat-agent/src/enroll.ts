import { open, rm } from "node:fs/promises";
import { PeaqosClient } from "@peaqos/sdk";

// Run by an operator, who has the platform key: enrolls an agent on a machine and writes what the agent needs into a file.
const [machineId, file] = process.argv.slice(2);
if (machineId === undefined || file === undefined) {
  console.error("npm run enroll -- MACHINE_ID FILE");
  process.exit(2);
}

// Opened first, for its owner's eyes only: the token is shown once, and must not be lost to a file that cannot be written.
const output = await open(file, "wx", 0o600);
try {
  const request = { label: "Heartbeat agent", allowedProviderKeys: ["qvac"] };
  const { item: agent } = await PeaqosClient.fromEnv().orchestration.enrollMachineAgent(machineId, request);
  const lines = [
    `PEAQOS_MACHINE_ID=${agent.machineId}`,
    `PEAQOS_AGENT_ID=${agent.id}`,
    `PEAQOS_AGENT_TOKEN=${agent.provisioningToken}`,
  ];
  await output.writeFile(`${lines.join("\n")}\n`);
  console.log(`${agent.id} is ${agent.status}. Its token is in ${file}, and nowhere else.`);
} catch (error) {
  await rm(file);
  throw error;
} finally {
  await output.close();
}
