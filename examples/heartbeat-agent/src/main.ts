import { parseArgs } from "node:util";
import { type Credentials, readCredentials } from "./credentials.ts";
import { keepBeating } from "./keep-beating.ts";

// Exits with 0 when it was told to stop, 1 when its heartbeats are refused for good, 2 when it could not begin.
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      interval: { type: "string", default: "20" },
      lease: { type: "string", default: "60" },
      runtime: { type: "string" },
    },
  });
  const intervalMs = seconds("interval", values.interval) * 1000;
  const leaseTtlSeconds = Math.ceil(seconds("lease", values.lease));

  await using demo = process.env.PEAQOS_ORCHESTRATION_URL
    ? undefined
    : await import("./demo.ts").then(({ startDemo }) => startDemo());
  const { client, credentials }: Credentials = demo ?? readCredentials(process.env);
  const endpointBaseUrl = values.runtime ?? demo?.runtimeUrl ?? "http://127.0.0.1:8080";

  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

  console.log(`Agent ${credentials.agentId} reports ${endpointBaseUrl} for machine ${credentials.machineId}.`);
  const ended = await keepBeating(client.orchestration, {
    report: { ...credentials, endpoints: [{ providerKey: "qvac", endpointBaseUrl }], leaseTtlSeconds },
    intervalMs,
    signal: stop.signal,
    onBeat: ({ endpoints }) => {
      for (const { providerKey, status, leaseExpiresAt } of endpoints)
        console.log(`${providerKey} is ${status}, leased until ${leaseExpiresAt}`);
    },
    onFailed: ({ message }, waitMs) => console.error(`No heartbeat: ${message} The next try is in ${Math.round(waitMs)} ms.`),
  });
  if (ended === "stopped") {
    console.log("Stopped.");
    return 0;
  }
  console.error(`Refused for good: ${ended.code}, ${ended.message}`);
  return 1;
}

function seconds(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} must be a number of seconds.`);
  return value;
}
