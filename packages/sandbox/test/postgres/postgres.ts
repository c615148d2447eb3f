import { afterAll, beforeAll, describe } from "vitest";
import { Postgres, type PostgresOptions, postgresPrograms } from "../../../../scripts/postgres.ts";

/** Tests that need PostgreSQL. Where it is not installed they are skipped, which one of the files says. */
export const describeOnPostgres: (name: string, tests: () => void) => void = describe.skipIf(postgresPrograms === undefined);

/** A server for the tests of one block. */
export function postgresForTests(options: PostgresOptions = {}): { readonly server: Postgres } {
  let server: Postgres | undefined;
  beforeAll(async () => {
    server = await Postgres.start(options);
  });
  afterAll(() => server?.[Symbol.asyncDispose]());
  return {
    get server() {
      if (server === undefined) throw new Error("PostgreSQL has not been started.");
      return server;
    },
  };
}
