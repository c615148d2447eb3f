import { LIMIT_MS, settle } from "./outcome.ts";
import { bad, type Probe, type Subject, type Verdict } from "./probe.ts";
import { createServers } from "./server.ts";

/** One cell of the table. */
export interface Cell extends Verdict {
  readonly probe: string;
  readonly subject: string;
  /** Whether the column is ours, so that the cell must not be a failure. */
  readonly ours: boolean;
}

export const NOT_APPLICABLE = "n/a";

/** A probe waits for several calls, each with a limit of its own. */
const PROBE_LIMIT_MS = 4 * LIMIT_MS;

/** Row by row; the cells of a row run side by side, each with its own servers. */
export async function runAll<S extends Subject>(probes: readonly Probe<S>[], subjects: readonly S[]): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const probe of probes) {
    const verdicts = await Promise.all(subjects.map((subject) => runCell(probe, subject)));
    verdicts.forEach((verdict, column) => {
      cells.push({ probe: probe.title, subject: subjects[column]?.name ?? "", ours: column === 0, ...verdict });
    });
  }
  return cells;
}

async function runCell<S extends Subject>(probe: Probe<S>, subject: S): Promise<Verdict> {
  const servers = createServers();
  try {
    const outcome = await settle(async () => probe.run(subject, servers), PROBE_LIMIT_MS);
    if (outcome.kind === "resolved") return (outcome.value as Verdict | undefined) ?? { ok: null, evidence: NOT_APPLICABLE };
    return bad(outcome.kind === "hangs" ? "hangs" : `the probe broke: ${String(outcome.error)}`);
  } finally {
    servers.close();
  }
}

/** Ours must pass every probe, so `n/a` fails too. */
export function isFailure({ ours, ok, evidence }: Cell): boolean {
  return ours && (ok === false || evidence === NOT_APPLICABLE);
}
