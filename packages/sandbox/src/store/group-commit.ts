import { sql } from "kysely";
import type { Database } from "./collection.js";

/** How many writes share a commit at most: those that read meanwhile wait for them. */
const MAX_GROUP = 32;

interface Job {
  run(transaction: Database): Promise<() => void>;
  reject(cause: unknown): void;
}

type Start = () => Pick<ReturnType<Database["transaction"]>, "execute">;
type Begin = (transaction: Database) => Promise<void>;

/** Runs work in a transaction. The promise resolves when it is committed. */
export type Transact = <T>(work: (transaction: Database) => Promise<T>) => Promise<T>;

/**
 * Transactions one after another, where those that wait for their turn share a commit: the sync to disk is what a commit costs. Each
 * is undone alone when it fails, and none is answered before the shared commit is on disk.
 * @param start makes a transaction
 * @param begin runs at the start of each
 */
export function groupCommit(start: Start, begin?: Begin): Transact {
  const waiting: Job[] = [];
  let busy = false;

  async function drain(): Promise<void> {
    while (waiting.length > 0) await commitTogether(start, begin, waiting.splice(0, MAX_GROUP));
    busy = false;
  }

  /** Starts when every request that has arrived by now is waiting. At once, each would be a group of its own. */
  function schedule(): void {
    if (busy) return;
    busy = true;
    setImmediate(() => void drain());
  }

  return <T>(work: (transaction: Database) => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      const run = async (transaction: Database) => {
        const result = await work(transaction);
        return () => resolve(result);
      };
      waiting.push({ run, reject });
      schedule();
    });
}

async function commitTogether(start: Start, begin: Begin | undefined, jobs: readonly Job[]): Promise<void> {
  const settle: (() => void)[] = [];
  try {
    await start().execute(async (transaction) => {
      await begin?.(transaction);
      for (const job of jobs) settle.push(await runAlone(transaction, job));
    });
  } catch (cause) {
    for (const job of jobs) job.reject(cause);
    return;
  }
  for (const done of settle) done();
}

/** Runs one of them, and undoes what it did when it fails. Returns what is to be called after the commit. */
async function runAlone(transaction: Database, job: Job): Promise<() => void> {
  await sql`savepoint job`.execute(transaction);
  try {
    const done = await job.run(transaction);
    await sql`release job`.execute(transaction);
    return done;
  } catch (cause) {
    await sql`rollback to job`.execute(transaction);
    await sql`release job`.execute(transaction);
    return () => job.reject(cause);
  }
}
