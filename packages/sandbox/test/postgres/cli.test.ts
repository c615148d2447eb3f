import { expect, it } from "vitest";
import { escaped, peaqosSandbox, run, stop, urlIn } from "../cli-process.ts";
import { describeOnPostgres, postgresForTests } from "./postgres.ts";

describeOnPostgres("the command line on PostgreSQL", () => {
  const postgres = postgresForTests({ passwords: true });

  it("names the database without its password, in its lines and in what it answers", async () => {
    await postgres.server.query("create role ann login superuser password 'canary-1'");
    await postgres.server.query("create database team");
    const db = postgres.server.url("team", "ann:canary-1");
    const started = peaqosSandbox(["--port", "0"], { PEAQOS_SANDBOX_DB: db });
    const line = await started.ready;
    expect(line).toContain("database postgres:///team,");
    const config = await (await fetch(`${urlIn(line)}/__sandbox/config`)).text();
    const readiness = await (await fetch(`${urlIn(line)}/api/v1/readiness`)).text();
    const { code, out, error } = await stop(started);
    expect(code).toBe(0);
    expect(`${out}${error}${config}${readiness}`).not.toContain("canary");
  });

  it("says why it cannot start, in one line without the password", async () => {
    const { code, out, error } = await run(["--port", "0", "--db", postgres.server.url("team", "peaqos:canary-2")]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toMatch(new RegExp(`^peaqos-sandbox: ${escaped("postgres:///team cannot be opened: ")}[^\\n]*\\n$`));
    expect(error).not.toContain("canary");
  });
});
