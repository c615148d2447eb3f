import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { must } from "../../packages/sandbox/test/support.ts";
import { Postgres, postgresPrograms } from "../../scripts/postgres.ts";
import { ServerProcess } from "./server-process.ts";
import { serverAt, Writers } from "./writers.ts";

/** The long checks ask for more rounds. */
const ROUNDS = Number(process.env.PEAQOS_KILL_ROUNDS ?? 3);
const timeout = 120_000 + ROUNDS * 20_000;
const OPEN = { PEAQOS_MACHINE_IDENTITY_VERIFICATION: "off" };

describe(`no acknowledged write is lost (${ROUNDS} rounds), and the database opens at once,`, () => {
  it("when a server on a SQLite file is killed", { timeout }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "peaqos-kill-"));
    const start = () => ServerProcess.start(join(folder, "sandbox.db"), OPEN);
    let server = await start();
    try {
      const writers = new Writers();
      for (let round = 0; round < ROUNDS; round += 1) {
        await writers.during([server.url], enough(round), () => server.kill());
        server = await start();
        expect(await writers.lost(serverAt(server.url))).toEqual([]);
      }
      expect(await writers.disagreements(serverAt(server.url))).toEqual([]);
    } finally {
      await server.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.skipIf(postgresPrograms === undefined)("when one of two servers on PostgreSQL is killed", { timeout }, async () => {
    await using postgres = await Postgres.start({ durable: true });
    const db = await postgres.createDatabase();
    await using survivor = await ServerProcess.start(db, OPEN);
    let server = await ServerProcess.start(db, OPEN);
    try {
      const writers = new Writers();
      for (let round = 0; round < ROUNDS; round += 1) {
        await writers.during([server.url, survivor.url], enough(round), () => server.kill());
        server = await ServerProcess.start(db, OPEN);
        expect(await writers.lost(serverAt((round % 2 === 0 ? survivor : server).url))).toEqual([]);
      }
      for (const { url } of [survivor, server]) expect(await writers.disagreements(serverAt(url))).toEqual([]);
    } finally {
      await server.kill();
    }
  });

  it.skipIf(postgresPrograms === undefined)(
    "when PostgreSQL is killed under two servers, which go on by themselves",
    { timeout },
    async () => {
      await using postgres = await Postgres.start({ durable: true });
      const db = await postgres.createDatabase();
      await using one = await ServerProcess.start(db, OPEN);
      await using two = await ServerProcess.start(db, OPEN);
      const writers = new Writers();
      for (let round = 0; round < ROUNDS; round += 1) {
        await writers.during([one.url, two.url], enough(round), async () => {
          await postgres.kill();
          await startAgain(postgres);
        });
        const { url } = round % 2 === 0 ? one : two;
        await readable(url);
        expect(await writers.lost(serverAt(url))).toEqual([]);
      }
      for (const { url } of [one, two]) expect(await writers.disagreements(serverAt(url))).toEqual([]);
    },
  );
});

/** Each round is cut off at another moment, but never before something was acknowledged. */
function enough(round: number): number {
  return 40 + ((round * 7) % 100);
}

/** What it ran in parts dies a moment later than PostgreSQL itself. */
async function startAgain(postgres: Postgres): Promise<void> {
  await again(() => postgres.start());
}

/** Waits until a server has found its database again. */
async function readable(url: string): Promise<void> {
  await again(() => must(serverAt(url), "listMachines"));
}

async function again(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (cause) {
      if (attempt === 50) throw cause;
      await delay(100);
    }
  }
}
