import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { json, operations, platformKey } from "./support.ts";

const packageFile = fileURLToPath(import.meta.resolve("@peaqos/mock/package.json"));
const { bin, version } = JSON.parse(readFileSync(packageFile, "utf8"));
const binFile = join(packageFile, "..", bin["peaqos-mock"]);

const folder = mkdtempSync(join(tmpdir(), "peaqos-mock-cli-"));
const notOpenApi = join(folder, "data.json");
const notJson = join(folder, "broken.json");
writeFileSync(notOpenApi, '{"name":"not a contract"}');
writeFileSync(notJson, "{");

const running = new Set<ChildProcess>();
afterAll(async () => {
  const ends = [...running].map((child) => once(child, "close"));
  for (const child of running) child.kill("SIGKILL");
  await Promise.all(ends);
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Starts the command line. `ready` resolves to its first line, `ended` to all that it printed. */
function peaqosMock(...args: string[]): { child: ChildProcess; ready: Promise<string>; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [binFile, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let out = "";
  let error = "";
  child.stderr.on("data", (chunk) => {
    error += chunk;
  });
  const ready = new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk) => {
      out += chunk;
      if (out.includes("\n")) resolve(out);
    });
    child.once("close", () => resolve(out));
  });
  const ended = once(child, "close").then(([code]) => {
    running.delete(child);
    return { code, out, error };
  });
  return { child, ready, ended };
}

const run = (...args: string[]) => peaqosMock(...args).ended;
const urlIn = (line: string) => /http:\/\/\S+/.exec(line)?.[0] ?? expect.unreachable(`no address in ${line}`);

/** One line that begins with the name of the program. */
const oneLine = (about: string) => expect.stringMatching(new RegExp(`^peaqos-mock: [^\\n]*${about}[^\\n]*\\n$`));

describe("the bin of the package", () => {
  it("is a script that runs with node", () => {
    expect(Object.keys(bin)).toEqual(["peaqos-mock"]);
    expect(readFileSync(binFile, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe("peaqos-mock", () => {
  it("serves, and one line says where and how many operations", async () => {
    const { ready } = peaqosMock("--port", "0");
    const line = await ready;
    expect(line).toMatch(
      new RegExp(
        `^peaqos-mock ${version} ready at http://127\\.0\\.0\\.1:\\d+ \\(${operations.length} operations, [^\\n]+\\)\\n$`,
      ),
    );
    expect((await fetch(`${urlIn(line)}/api/v1/machines`, { headers: platformKey })).status).toBe(200);
    expect((await fetch(`${urlIn(line)}/api/v1/machines`)).status).toBe(401);
  });

  it("--no-auth asks for no credential, and the line says so", async () => {
    const line = await peaqosMock("--port=0", "--no-auth").ready;
    expect(line).toContain("no credentials");
    expect((await fetch(`${urlIn(line)}/api/v1/machines`)).status).toBe(200);
  });

  it("--spec serves another document", async () => {
    const spec = join(folder, "small.json");
    const paths = { "/only": { get: { operationId: "only", responses: { "204": { description: "Nothing" } } } } };
    writeFileSync(spec, JSON.stringify({ openapi: "3.1.0", info: { title: "Small", version: "1.0.0" }, paths }));
    const line = await peaqosMock("--port", "0", "--spec", spec).ready;
    expect(line).toContain("(1 operations,");
    expect((await fetch(`${urlIn(line)}/only`)).status).toBe(204);
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "stops on %s with exit code 0, and prints nothing beyond its first line",
    async (signal) => {
      const canary = "canary-0xfeedface";
      const { child, ready, ended } = peaqosMock("--port", "0");
      const line = await ready;
      // fetch keeps the connection open, so the mock has one to end.
      const headers = { "x-api-key": canary, "x-agent-pairing-token": canary, ...json };
      for (const body of [`{"displayName":{"secret":"${canary}"}}`, canary]) {
        expect((await fetch(`${urlIn(line)}/api/v1/machines`, { method: "POST", headers, body })).status).toBe(400);
      }
      child.kill(signal);
      expect(await ended).toEqual({ code: 0, out: line, error: "" });
      await expect(fetch(urlIn(line))).rejects.toThrow();
    },
  );

  it("--help explains every option", async () => {
    const { code, out, error } = await run("--help");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    for (const option of ["--port", "--host", "--no-auth", "--spec", "--help", "--version"]) expect(out).toContain(option);
  });

  it("--version is that of the package", async () => {
    expect(await run("--version")).toEqual({ code: 0, out: `${version}\n`, error: "" });
  });
});

// Each of these starts a process of its own and ends by itself.
describe.concurrent("peaqos-mock that cannot start", () => {
  it.each([
    [["--frobnicate"], "'--frobnicate'"],
    [["--port", "x"], "--port"],
    [["--port", "-1"], "'--port'"],
    [["--port=-1"], "--port"],
    [["--port", "70000"], "--port"],
    [["--port", "0x10"], "--port"],
    [["--port="], "--port"],
    [["--port", ""], "--port"],
    [["--port"], "--port"],
    [["--spec"], "--spec"],
    [["--host"], "--host"],
    [["--no-auth=yes"], "--no-auth"],
    [["stray"], "'stray'"],
  ])("%j is a misuse: exit code 2 and one line that names it", async (args, named) => {
    expect(await run(...args)).toEqual({ code: 2, out: "", error: oneLine(named) });
  });

  it("a taken port is told in one line, with exit code 1", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await once(holder, "listening");
    const port = String((holder.address() as AddressInfo).port);
    expect(await run("--port", port)).toEqual({ code: 1, out: "", error: oneLine(`${port} .*taken.*--port`) });
    holder.close();
    await once(holder, "close");
  });

  it.each([
    ["a file that is not there", join(folder, "missing.json")],
    ["JSON that is no OpenAPI document", notOpenApi],
    ["a file that is no JSON", notJson],
    ["a folder", folder],
  ])("--spec with %s is told in one line, with exit code 1", async (_, file) => {
    const named = file.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    expect(await run("--port", "0", "--spec", file)).toEqual({ code: 1, out: "", error: oneLine(`${named}.*`) });
  });
});
