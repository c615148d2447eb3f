import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@peaqos/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { parseOptions } from "../../scripts/live/parse-options.ts";
import { startLiar } from "./liar.ts";

const KEY = "SECRET_PLATFORM_KEY_31337";
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ config: { requireApiAuth: true, apiKeys: [KEY] } });
});
afterAll(() => sandbox.close());

async function run(url: string | undefined, ...args: string[]) {
  const { PEAQOS_CHECK_WRITE: _, ...rest } = process.env;
  const env = { ...rest, PEAQOS_ORCHESTRATION_URL: url, PEAQOS_API_KEY: KEY };
  const child = spawn(process.execPath, [fromRoot("scripts/run.mjs"), "tsx", fromRoot("scripts/check-deployment.ts"), ...args], {
    env,
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    output.stdout += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    output.stderr += chunk;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  return { code, ...output };
}

describe("npm run check:deployment", () => {
  it("prints a report, writes it to a file, and exits 0 when all agrees", async () => {
    const folder = mkdtempSync(join(tmpdir(), "peaqos-check-"));
    try {
      const { code, stdout } = await run(sandbox.url, "--out", join(folder, "report.md"));
      expect({ code, says: stdout.includes("Everything that was asked agrees") }).toEqual({ code: 0, says: true });
      expect(readFileSync(join(folder, "report.md"), "utf8")).toBe(stdout);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("exits 2 when the report cannot be written, and prints it all the same", async () => {
    const { code, stdout, stderr } = await run(sandbox.url, "--out", fromRoot("nowhere/at/all.md"));
    expect({ code, says: stdout.includes("Everything that was asked agrees") }).toEqual({ code: 2, says: true });
    expect(stderr).toContain("the report cannot be written");
  });

  it("never prints a credential, even when the deployment says it back", async () => {
    const liar = await startLiar(sandbox, ({ path }, told) =>
      path === "/api/v1/policies" && told.status === 400 ? { ...told, body: told.body.replace("VALIDATION_ERROR", KEY) } : told,
    );
    const { code, stdout, stderr } = await run(liar.url, "--json");
    await liar.close();
    expect(code).toBe(1);
    expect(JSON.parse(stdout).summary.differs).toBe(1);
    expect(stdout).toContain("[REDACTED]");
    expect(stdout + stderr).not.toContain(KEY);
  });

  it("exits 2 when nothing is there", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const { code, stdout } = await run(`http://127.0.0.1:${port}`);
    expect({ code, says: stdout.includes("nothing answers at this address") }).toEqual({ code: 2, says: true });
  });

  it("exits 2, and says what is wrong, without a URL that can be used", async () => {
    const { code, stderr } = await run(`https://user:${KEY}@example.com`);
    expect(code).toBe(2);
    expect(stderr).toContain("PEAQOS_ORCHESTRATION_URL must be");
    expect(stderr).not.toContain(KEY);
  });
});

describe("the options of the check", () => {
  const https = { PEAQOS_ORCHESTRATION_URL: "https://api.example" };
  const http = { PEAQOS_ORCHESTRATION_URL: "http://api.example", PEAQOS_API_KEY: KEY };

  it("a key does not go to another host over plain http, unless told", () => {
    expect(parseOptions([], http)).toMatch(/plain http/);
    expect(parseOptions(["--allow-plain-http"], http)).toMatchObject({ check: { credentials: { apiKey: KEY } } });
    expect(parseOptions([], { ...http, PEAQOS_ORCHESTRATION_URL: "http://127.0.0.1:4020" })).toHaveProperty("check");
  });

  it("it reads only, unless told in words or by a variable", () => {
    expect(parseOptions([], https)).toMatchObject({ check: { write: false } });
    expect(parseOptions([], { ...https, PEAQOS_CHECK_WRITE: "0" })).toMatchObject({ check: { write: false } });
    expect(parseOptions(["--write"], https)).toMatchObject({ check: { write: true } });
    expect(parseOptions([], { ...https, PEAQOS_CHECK_WRITE: "1" })).toMatchObject({ check: { write: true } });
  });

  it.each([
    [["--timeout", "soon"], https, /--timeout/],
    [["--deadline", "0"], https, /--deadline/],
    [["--surprise"], https, /--surprise/],
    [[`https://user:${KEY}@api.example`], https, /named by PEAQOS_ORCHESTRATION_URL/],
    [[], {}, /PEAQOS_ORCHESTRATION_URL/],
    [[], { ...https, PEAQOS_API_KEY: `${KEY}\n` }, /PEAQOS_API_KEY must be/],
  ])("%j are refused", (args, env, message) => {
    const refused = parseOptions(args, env);
    expect(refused).toMatch(message);
    expect(refused).not.toContain(KEY);
  });
});
