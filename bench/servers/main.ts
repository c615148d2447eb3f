// Prints how fast the sandbox answers beside Prism and a plain server, all in one run: main.ts [--rounds N] [--seconds N]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { versionsOf } from "../probes/versions.ts";
import { type ColdStart, coldStart } from "./cold-start.ts";
import { type Measurement, measure, median } from "./measure.ts";
import { prepareScenes, writeContract } from "./scenes.ts";
import { Subject } from "./subject.ts";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, seconds: { type: "string", default: "3" } },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const names = ["sandbox", "mock", "prism", "node:http"];

const folder = mkdtempSync(join(tmpdir(), "peaqos-bench-"));
try {
  writeContract(folder);
  const subjects = await Promise.all(names.map((name) => Subject.start(name, folder)));
  const [sandbox] = subjects;
  if (sandbox === undefined) throw new Error("There is nothing to measure.");
  const scenes = await prepareScenes(sandbox.url);

  // One second each to warm up, then round after round in turns, so that a busy moment hits all of them.
  for (const scene of scenes) for (const subject of subjects) await measure(subject, scene, 1);
  const measured: Measurement[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const scene of scenes) for (const subject of subjects) measured.push(await measure(subject, scene, seconds));
  }
  for (const subject of subjects) subject.stop();

  const of = (scene: string, subject: string) => measured.filter((it) => it.scene === scene && it.subject === subject);
  console.log("| request | server | requests/s | beside Prism | CPU µs per request | p99 ms |\n|---|---|---|---|---|---|");
  for (const { title } of scenes) {
    for (const name of names) {
      const rows = of(title, name);
      const ratio = median(rows.map((row, round) => row.requestsPerSecond / (of(title, "prism")[round]?.requestsPerSecond ?? 0)));
      const cells = [
        Math.round(median(rows.map((row) => row.requestsPerSecond))).toLocaleString("en"),
        `${ratio.toFixed(2)}x`,
        Math.round(median(rows.map((row) => row.cpuMicroseconds))).toLocaleString("en"),
        String(median(rows.map((row) => row.p99Milliseconds))),
      ];
      console.log(`| ${title} | ${name} | ${cells.join(" | ")} |`);
    }
  }
  for (const name of ["sandbox", "mock"] as const) {
    const starts: ColdStart[] = [];
    for (let round = 0; round < rounds; round += 1) starts.push(await coldStart(name, folder, round));
    const time = Math.round(median(starts.map(({ milliseconds }) => milliseconds)));
    const memory = median(starts.map(({ megabytes }) => megabytes ?? Number.NaN));
    console.log(`\n${name}: ${time} ms from start to first answer, ${memory} MB when idle.`);
  }
  const versions = versionsOf(["@peaqos/sandbox", "@stoplight/prism-http-server", "autocannon", "libsql", "kysely"]);
  console.log(
    `\nMedians of ${rounds} rounds of ${seconds} s, 50 connections. Node ${process.version}, ${new Date().toISOString().slice(0, 10)}, ` +
      `${Object.entries(versions)
        .map((entry) => entry.join(" "))
        .join(", ")}.`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
