// Runs one of the project's tools with a PostgreSQL server that is there for it alone: postgres-run.ts TOOL [ARGUMENT ...]
// Its URL is in PEAQOS_TEST_POSTGRES: tests keep the records of their sandboxes there then.
import { spawn } from "node:child_process";
import { openDatabase } from "../packages/sandbox/src/store/open-database.ts";
import { fromRoot } from "./lib/root.ts";
import { Postgres } from "./postgres.ts";

const TEMPLATE = "peaqos_template";

await using postgres = await Postgres.start();
await postgres.query(`create database ${TEMPLATE}`);
// Each sandbox gets a copy, which takes less time than to make the tables again.
await (await openDatabase(postgres.url(TEMPLATE), Date.now)).close();

const tool = spawn(process.execPath, [fromRoot("scripts/run.mjs"), ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, PEAQOS_TEST_POSTGRES: postgres.url() },
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => tool.kill(signal));
process.exitCode = await new Promise<number>((resolve) => tool.once("exit", (code) => resolve(code ?? 1)));
