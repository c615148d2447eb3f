import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { connect } from "./connect.ts";
import { Progress } from "./progress.ts";
import { readFleet } from "./read-fleet.ts";
import { registerFleet } from "./register-fleet.ts";
import type { Sign } from "./register-machine.ts";

// Exits with 0 when the whole fleet is active, 1 when a machine is not, 2 when nothing could be begun, 130 when it was interrupted.
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      fleet: { type: "string", default: "fleet.csv" },
      owner: { type: "string", default: "owner_1" },
      signer: { type: "string" },
      concurrency: { type: "string", default: "4" },
    },
  });
  const fleet = await readFleet(values.fleet);
  const concurrency = Number(values.concurrency);
  if (!Number.isInteger(concurrency) || concurrency < 1) throw new Error("--concurrency must be a whole number from 1.");

  const { client, sandbox } = await connect();
  await using _ = sandbox;
  const sign =
    values.signer === undefined ? sandbox && ((message: string) => sandbox.sign(message).signature) : await load(values.signer);
  if (sign === undefined) throw new Error("A deployment needs a signer: --signer src/wallet-signer.ts, or a file of your own.");

  // Ctrl-C takes no further machine, and lets those under way end well. A second one ends the program at once.
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());

  const progress = new Progress(fleet.length, process.stdout);
  const report = await registerFleet(client.orchestration, fleet, {
    ownerId: values.owner,
    sign,
    concurrency,
    signal: stop.signal,
    onDone: (entry, outcome) => progress.step(`${entry.identityRef} ${entry.displayName}: ${outcome}`),
    onFailed: (entry, error) => progress.fail(`${entry.identityRef} ${entry.displayName}: FAILED, ${messageOf(error)}`),
  });
  progress.end();

  const { registered, activated, known, failed } = report;
  console.log(`${registered} registered, ${activated} activated, ${known} known before, ${failed} failed, of ${fleet.length}.`);
  if (stop.signal.aborted) console.log("Interrupted. Run it again to go on from here.");
  if (failed > 0) return 1;
  return stop.signal.aborted ? 130 : 0;
}

/** A signer is a module that exports `sign`. */
async function load(file: string): Promise<Sign> {
  const { sign } = (await import(pathToFileURL(resolve(file)).href)) as { readonly sign?: unknown };
  if (typeof sign !== "function") throw new Error(`${file} exports no function named sign.`);
  return sign as Sign;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
