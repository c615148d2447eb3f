import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Postgres, postgresPrograms } from "../../scripts/postgres.ts";
import { MixedLoad } from "./mixed-load.ts";
import { ServerProcess } from "./server-process.ts";

/** The long checks ask for more. */
const SECONDS = Number(process.env.PEAQOS_SOAK_SECONDS ?? 5);
/** Below this there is too little to tell a leak from a heap that is still growing to its size. */
const LONG_SECONDS = 300;
const AGENTS = 4;

const kinds = ["one server on a SQLite file", ...(postgresPrograms === undefined ? [] : ["two servers on PostgreSQL"])];

it.each(kinds)(
  `%s under mixed load: no 5xx is answered${SECONDS < LONG_SECONDS ? "" : ", and memory stays flat"} (${SECONDS} s)`,
  {
    timeout: 60_000 + SECONDS * 1500,
  },
  async (kind) => {
    const folder = mkdtempSync(join(tmpdir(), "peaqos-soak-"));
    try {
      await using postgres = kind.includes("PostgreSQL") ? await Postgres.start() : undefined;
      const db = (await postgres?.createDatabase()) ?? join(folder, "sandbox.db");
      await using server = await ServerProcess.start(db);
      await using other = postgres === undefined ? undefined : await ServerProcess.start(db);
      const servers = [server, ...(other === undefined ? [] : [other])];
      const end = AbortSignal.timeout(SECONDS * 1000);
      const memory: number[] = [];
      const sample = () => void memory.push(Math.max(...servers.map((one) => one.megabytes())));
      const sampling = setInterval(sample, (SECONDS * 1000) / 50);
      const report = await new MixedLoad(servers.map(({ url }) => url)).run(AGENTS, end).finally(() => clearInterval(sampling));

      const [early, late] = [middle(memory.slice(10, 20)), middle(memory.slice(-10))];
      const refusals = Object.entries(report.refusals).map(([code, count]) => `${code} ${count}`);
      console.log(
        `${kind}: ${report.requests} requests in ${SECONDS} s, p50 ${report.p50.toFixed(1)} ms, p99 ${report.p99.toFixed(1)} ms; ` +
          `${early.toFixed(0)} MB early, ${late.toFixed(0)} MB late; refused as expected: ${refusals.join(", ")}.`,
      );
      expect(report.failures).toEqual([]);
      expect(report.requests).toBeGreaterThan(SECONDS);
      expect(report.refusals).toHaveProperty("NOT_FOUND");
      if (SECONDS < LONG_SECONDS) return;
      expect(report.refusals).toHaveProperty("AGENT_DAILY_LIMIT_EXCEEDED");
      expect(report.refusals).toHaveProperty("ORDER_CLOSED");
      expect(late).toBeLessThan(early * 1.15 + 10);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
