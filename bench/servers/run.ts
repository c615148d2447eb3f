import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../speed/report.ts";
import { median, short } from "../speed/rounds.ts";
import { type ColdStart, coldStart } from "./cold-start.ts";
import { type Measurement, measure } from "./measure.ts";
import { prepareScenes, writeContract } from "./scenes.ts";
import { Subject } from "./subject.ts";

const names = ["sandbox", "mock", "prism", "node:http"];
const CEILING = "node:http";

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
  const subjects = await Promise.all(names.map((name) => Subject.start(name, folder)));
  const [sandbox] = subjects;
  if (sandbox === undefined) throw new Error("There is nothing to measure.");
  const scenes = await prepareScenes(sandbox.url);

  // One second each to warm up, then round after round in turns, so that a busy moment hits all of them.
  for (const scene of scenes) for (const subject of subjects) await measure(subject, scene, 1);
  const measured: Measurement[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const scene of scenes) for (const subject of subjects) measured.push(await measure(subject, scene, 1));
  }
  for (const subject of subjects) subject.stop();

  const of = (scene: string, subject: string) => measured.filter((it) => it.scene === scene && it.subject === subject);
  const rows = scenes.flatMap(({ title }) =>
    names.map((name) => {
      const rows = of(title, name);
      const perSecond = (subject: string) => of(title, subject).map((row) => row.requestsPerSecond);
      const ratioTo = (subject: string) =>
        median(perSecond(name).map((value, round) => value / (perSecond(subject)[round] ?? 0)));
      return [
        `${title}: ${name}`,
        short(median(perSecond(name))),
        `${ratioTo("prism").toFixed(2)}x`,
        `${ratioTo(CEILING).toFixed(2)}x`,
        short(median(rows.map((row) => row.cpuMicroseconds))),
        String(median(rows.map((row) => row.p99Milliseconds))),
      ];
    }),
  );
  return {
    title: "Servers",
    columns: ["", "requests/s", "beside Prism", `beside ${CEILING}`, "CPU of the server, µs per request", "p99 ms"],
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
