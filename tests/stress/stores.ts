import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sandbox, type SandboxOptions, startSandbox } from "@peaqos/sandbox";
import { Postgres, postgresPrograms } from "../../scripts/postgres.ts";

/** Servers on one new database, which is gone when they are. */
export interface Servers extends AsyncDisposable {
  readonly servers: readonly Sandbox[];
}

/** A kind of database that the promises hold on. */
export interface StoreKind {
  readonly name: string;
  open(options?: SandboxOptions): Promise<Servers>;
}

const sqliteFile: StoreKind = {
  name: "a SQLite file",
  async open(options = {}) {
    const folder = mkdtempSync(join(tmpdir(), "peaqos-stress-"));
    const server = await startSandbox({ ...options, db: join(folder, "sandbox.db") });
    return {
      servers: [server],
      async [Symbol.asyncDispose]() {
        await server.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};

const postgres: StoreKind = {
  name: "two servers on one PostgreSQL",
  async open(options = {}) {
    const cluster = await Postgres.start();
    const db = await cluster.createDatabase();
    const servers = [await startSandbox({ ...options, db }), await startSandbox({ ...options, db })];
    return {
      servers,
      async [Symbol.asyncDispose]() {
        await Promise.all(servers.map((server) => server.close()));
        await cluster[Symbol.asyncDispose]();
      },
    };
  },
};

/** PostgreSQL is left out where it is not installed. */
export const storeKinds: readonly StoreKind[] = [sqliteFile, ...(postgresPrograms === undefined ? [] : [postgres])];
