import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { Postgres, postgresPrograms } from "../../scripts/postgres.ts";
import { compose, wordsOf } from "./files.ts";

const SECRETS: Readonly<Record<string, string>> = {
  session_secret: "a-session-secret-of-at-least-32-characters",
  api_keys: "key-of-the-image, another-key",
  database_password: "the-password-of-the-database",
};

/** As in the image: the scripts side by side, with what they need installed beside them. */
let app: string;
let env: Record<string, string | undefined>;

beforeAll(() => {
  app = mkdtempSync(join(tmpdir(), "peaqos-image-"));
  for (const file of ["start.mjs", "health.mjs", "secret-files.mjs"]) cpSync(fromRoot(`docker/${file}`), join(app, file));
  symlinkSync(fromRoot("node_modules"), join(app, "node_modules"), "junction");
  mkdirSync(join(app, "secrets"));
  for (const [name, secret] of Object.entries(SECRETS)) writeFileSync(join(app, "secrets", name), `${secret}\n`);
  const declared = Object.entries(compose.services.sandbox.environment);
  const here = declared.map(([name, value]) => [name, value.replace("/run/secrets", join(app, "secrets"))]);
  // The database of the image without compose: a file of its own.
  env = {
    PATH: process.env.PATH,
    NODE_ENV: "production",
    ...Object.fromEntries(here),
    PEAQOS_SANDBOX_DB: join(app, "sandbox.db"),
  };
});
afterAll(() => rmSync(app, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  output(): string;
}

/** The very command of the image, but on a port that is free. */
async function start(changes: Record<string, string | undefined> = {}): Promise<Started> {
  const [program, ...args] = [...wordsOf("ENTRYPOINT"), ...wordsOf("CMD")];
  expect(program).toBe("node");
  const child = spawn(
    process.execPath,
    args.map((arg) => (arg === "4020" ? "0" : arg)),
    { cwd: app, env: { ...env, ...changes } },
  );
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk;
        const port = /"url":"[^"]*:(\d+)"/.exec(output)?.[1];
        if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
      });
    }
    child.once("close", (code) => reject(new Error(`exited with ${code}: ${output}`)));
  });
  return { child, url, output: () => output };
}

function run(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, args, { cwd: app, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, output })));
}

async function stop({ child }: Started): Promise<number | null> {
  const stopped = new Promise<number | null>((resolve) => child.once("close", resolve));
  child.kill("SIGTERM");
  return stopped;
}

describe("the command of the image", () => {
  const checks: Readonly<Record<string, readonly string[]>> = {
    image: wordsOf("HEALTHCHECK"),
    "compose file": compose.services.sandbox.healthcheck.test.slice(1),
  };

  it("serves with the secrets of its files, is healthy by both checks, and stops on SIGTERM", async () => {
    const sandbox = await start();
    expect((await fetch(`${sandbox.url}/api/v1/machines`)).status).toBe(401);
    const [key = ""] = SECRETS.api_keys?.split(",") ?? [];
    expect((await fetch(`${sandbox.url}/api/v1/machines`, { headers: { "x-api-key": key } })).status).toBe(200);
    for (const [name, [program, ...args]] of Object.entries(checks)) {
      expect(program, name).toBe("node");
      const here = args.map((arg) => arg.replace("http://127.0.0.1:4020", sandbox.url));
      expect(await run(here), name).toEqual({ code: 0, output: "" });
    }
    expect(await stop(sandbox)).toBe(0);
    for (const secret of Object.values(SECRETS)) expect(sandbox.output()).not.toContain(secret);
    for (const [name, [, ...args]] of Object.entries(checks)) {
      const here = args.map((arg) => arg.replace("http://127.0.0.1:4020", sandbox.url));
      expect((await run(here)).code, name).toBe(1);
    }
  });

  it.skipIf(postgresPrograms === undefined)("runs several servers on one PostgreSQL, each good for the others", async () => {
    await using postgres = await Postgres.start();
    const database = { PEAQOS_SANDBOX_DB: await postgres.createDatabase() };
    const [one, other] = [await start(database), await start(database)];
    const headers = { "x-api-key": "another-key", "content-type": "application/json" };
    const body = JSON.stringify({ name: "Native first" });
    const made = await (await fetch(`${one.url}/api/v1/policies`, { method: "POST", headers, body })).json();
    const read = await fetch(`${other.url}/api/v1/policies/${made.item.id}`, { headers });
    expect(await read.json()).toEqual(made);
    expect([await stop(one), await stop(other)]).toEqual([0, 0]);
  });

  it("keeps the tools of testers off until it is told otherwise, and then asks for no key", async () => {
    for (const [word, status] of [[undefined, 404] as const, ["on", 200] as const]) {
      const sandbox = await start({ PEAQOS_SANDBOX_TESTING: word });
      expect((await fetch(`${sandbox.url}/__sandbox/clock`)).status, word).toBe(status);
      expect(await stop(sandbox)).toBe(0);
    }
  });

  it("does not start without a session secret", async () => {
    await expect(start({ PEAQOS_AGENT_PAIRING_SESSION_SECRET_FILE: undefined })).rejects.toThrow(
      /exited with 1: .*session secret/,
    );
  });

  it("does not start when a secret file cannot be read, and names its variable", async () => {
    const missing = { PEAQOS_API_KEYS_FILE: join(app, "nowhere") };
    await expect(start(missing)).rejects.toThrow(/exited with 1: .*PEAQOS_API_KEYS_FILE cannot be read \(ENOENT\)/);
  });
});
