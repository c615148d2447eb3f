import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sandbox, type SandboxOptions, startSandbox } from "@peaqos/sandbox";

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

export const storeKinds: readonly StoreKind[] = [sqliteFile];
