import type { Database } from "./collection.js";
import type { Transact } from "./group-commit.js";
import type { Servers } from "./servers.js";

/** What the servers of one database agree on beside its records, as a text. It ends with the last of them. */
export interface Agreement {
  /** `undefined` where nothing was agreed on. */
  read(): Promise<string | undefined>;
  /** Puts another text in its place. Changes are taken in turn over all servers. */
  change(work: (before: string | undefined) => string): Promise<void>;
}

const ID = "agreement";

/** As it is stored: with the servers that keep it up. */
interface Kept {
  readonly servers: readonly number[];
  readonly text?: string;
}

const NOTHING: Kept = { servers: [] };

/** Joins those that are at work on the database. Whoever is the first finds nothing that others have left behind. */
export async function joinAgreement(db: Database, transact: Transact, servers: Servers): Promise<Agreement> {
  await transact(async (transaction) => {
    const before = await read(transaction);
    const lost = await servers.areLost(transaction, before.servers);
    const living = before.servers.filter((server) => !lost.includes(server));
    await write(transaction, { ...(living.length === 0 ? NOTHING : before), servers: [...living, servers.server] });
  });
  return {
    read: async () => (await read(db)).text,
    change: (work) =>
      transact(async (transaction) => {
        const before = await read(transaction);
        await write(transaction, { ...before, text: work(before.text) });
      }),
  };
}

async function read(db: Database): Promise<Kept> {
  const row = await db.selectFrom("meta").select("value").where("id", "=", ID).executeTakeFirst();
  return row === undefined ? NOTHING : (JSON.parse(String(row.value)) as Kept);
}

async function write(db: Database, kept: Kept): Promise<void> {
  const value = JSON.stringify(kept);
  await db
    .insertInto("meta")
    .values({ id: ID, value } as never)
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ value } as never))
    .execute();
}
