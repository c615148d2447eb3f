import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../speed/report.ts";
import { comparedCell, inTurns, median, ratioTo, short } from "../speed/rounds.ts";
import { type ColdStart, coldStart } from "./cold-start.ts";
import { measure } from "./measure.ts";
import { prepareScenes, writeContract } from "./scenes.ts";
import { Subject } from "./subject.ts";

const PRISM = "prism";
const CEILING = "node:http";
const AGAIN = `${PRISM} again (A/A)`;
const names = ["sandbox", "mock", PRISM, CEILING, AGAIN];

/** How fast the sandbox and the mock answer beside Prism and a plain server. */
export async function measureServers(rounds: number): Promise<readonly Report[]> {
  const folder = mkdtempSync(join(tmpdir(), "peaqos-bench-"));
  try {
    writeContract(folder);
    return [await measureAnswers(folder, rounds), await measureStarts(folder, rounds)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAnswers(folder: string, rounds: number): Promise<Report> {
  const subjects = await Promise.all(
    names.map(async (name) => ({ name, server: await Subject.start(name === AGAIN ? PRISM : name, folder) })),
  );
  const [sandbox] = subjects;
  if (sandbox === undefined) throw new Error("There is nothing to measure.");
  const scenes = await prepareScenes(sandbox.server.url);

  const rows: string[][] = [];
  for (const scene of scenes) {
    const measured = await inTurns(
      subjects.map(({ name, server }) => ({ name, run: () => measure(server, scene, 1) })),
      rounds,
      1,
    );
    const of = (name: string, index: number): readonly number[] => measured.get(name)?.[index] ?? [];
    for (const name of names) {
      rows.push([
        `${scene.title}: ${name}`,
        comparedCell(of(name, 0), of(PRISM, 0), of(AGAIN, 0)),
        `${ratioTo(of(CEILING, 0), of(name, 0)).toFixed(2)}x`,
        short(median(of(name, 1))),
        String(median(of(name, 2))),
      ]);
    }
  }
  for (const { server } of subjects) server.stop();
  return {
    title: "Servers",
    columns: ["", "requests/s (x Prism)", `x ${CEILING}`, "CPU of the server, µs per request", "p99 ms"],
    rows,
    notes: [`Medians of ${rounds} rounds of a second, 50 connections. \`node:http\` answers a fixed text.`],
  };
}

async function measureStarts(folder: string, rounds: number): Promise<Report> {
  const rows: string[][] = [];
  for (const name of ["sandbox", "mock"] as const) {
    const starts: ColdStart[] = [];
    for (let round = 0; round < rounds; round += 1) starts.push(await coldStart(name, folder, round));
    const time = median(starts.map(({ milliseconds }) => milliseconds));
    rows.push([name, short(time), String(median(starts.map(({ megabytes }) => megabytes ?? Number.NaN)))]);
  }
  return { title: "Cold start", columns: ["", "ms to the first answer", "MB when idle"], rows, notes: [] };
}
