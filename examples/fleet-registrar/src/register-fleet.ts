import type { Machine, Orchestration } from "@peaqos/sdk";
import { patiently } from "./patiently.ts";
import type { FleetEntry } from "./read-fleet.ts";
import { type Outcome, registerMachine, type Sign } from "./register-machine.ts";

interface FleetOptions {
  readonly ownerId: string;
  readonly sign: Sign;
  /** How many machines are registered at a time. */
  readonly concurrency: number;
  /** When it is aborted, no further machine is begun. */
  readonly signal: AbortSignal;
  readonly onDone: (entry: FleetEntry, outcome: Outcome) => void;
  readonly onFailed: (entry: FleetEntry, error: unknown) => void;
}

/** How many machines ended how. */
export type Report = Readonly<Record<Outcome | "failed", number>>;

/** Makes every machine of a fleet active. What is there already is left alone, so a run that broke off is simply run again. */
export async function registerFleet(market: Orchestration, fleet: readonly FleetEntry[], options: FleetOptions): Promise<Report> {
  const { ownerId, sign, concurrency, signal, onDone, onFailed } = options;
  const report = { registered: 0, activated: 0, known: 0, failed: 0 };

  const known = new Map<string, Machine>();
  for await (const machine of market.listMachinesAll({ limit: 500 })) {
    if (machine.identityRef) known.set(machine.identityRef, machine);
  }

  // The workers share one iterator, so each machine is taken by one of them.
  const queue = fleet.values();
  const work = async (): Promise<void> => {
    for (const entry of queue) {
      if (signal.aborted) return;
      try {
        // May be done twice: an identity has one machine, so what was carried out unnoticed is found the second time.
        const outcome = await patiently(() => registerMachine(market, { ...entry, ownerId }, sign, known.get(entry.identityRef)));
        report[outcome] += 1;
        onDone(entry, outcome);
      } catch (error) {
        report.failed += 1;
        onFailed(entry, error);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return report;
}
