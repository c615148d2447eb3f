import { execFile, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { fromRoot } from "../../scripts/lib/root.ts";

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const guide = readFileSync(fromRoot("docs/guides/testing-your-app.md"), "utf8");
const [, file = ""] = /^```yaml\n([\s\S]*?)^```/m.exec(guide) ?? [];
const { jobs } = parse(file) as { readonly jobs: { readonly test: { readonly steps: readonly Step[] } } };
const { steps } = jobs.test;
const sandboxStep = steps.find(({ name }) => name === "Start the sandbox")?.run ?? "";

/** A port below those that the system gives out by itself, so that nobody gets it before the step begins to listen. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    const server = createServer().listen(port, "127.0.0.1");
    const isFree = await new Promise<boolean>((resolve) => {
      server.once("listening", () => resolve(true)).once("error", () => resolve(false));
    });
    if (!isFree) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}

/** As `npm ci` leaves it in a project. In this workspace nothing was built yet when it linked the commands. */
function installSandbox(folder: string): void {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  mkdirSync(join(modules, "@peaqos"));
  symlinkSync(fromRoot("packages/sandbox"), join(modules, "@peaqos/sandbox"));
  symlinkSync(fromRoot("packages/sandbox/dist/bin.js"), join(modules, ".bin/peaqos-sandbox"));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "dependencies": { "@peaqos/sandbox": "*" } }');
}

it("the file for GitHub Actions checks out, installs, starts a sandbox and tests against it, in this order", () => {
  expect(steps.map(({ uses, run = "" }) => uses?.split("@")[0] ?? run.split("\n")[0]?.split(" >")[0])).toEqual([
    "actions/checkout",
    "actions/setup-node",
    "npm ci",
    "npx --no-install @peaqos/sandbox --port 4020 --db :memory:",
    "npm test",
    "cat sandbox.log",
  ]);
  expect(steps.find(({ run }) => run === "npm test")?.env).toEqual({ PEAQOS_ORCHESTRATION_URL: "http://127.0.0.1:4020" });
});

// GitHub runs the step with bash and curl, which other machines need not have.
const runsSteps = ["bash", "curl"].every((tool) => spawnSync(tool, ["--version"]).status === 0);
it.skipIf(!runsSteps || process.platform === "win32")("its sandbox is up when the step ends", { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(fromRoot("node_modules/.actions-"));
  installSandbox(folder);
  const port = await freePort();
  const script = sandboxStep.replaceAll("4020", String(port));
  const step = spawn("bash", ["-e", "-o", "pipefail", "-c", `${script}\necho\nread -r`], { cwd: folder, detached: true });
  try {
    let output = "";
    step.stderr.on("data", (chunk: Buffer) => {
      output += chunk;
    });
    await new Promise<void>((resolve, reject) => {
      step.stdout.on("data", (chunk: Buffer) => {
        output += chunk;
        if (output.includes('"ok"')) resolve();
      });
      step.once("exit", () =>
        reject(new Error(`The step failed: ${output}\n${readFileSync(join(folder, "sandbox.log"), "utf8")}`)),
      );
    });
    const { stdout } = await promisify(execFile)("curl", ["--silent", "--fail", `http://127.0.0.1:${port}/api/v1/readiness`]);
    expect(JSON.parse(stdout)).toMatchObject({ status: "ready" });
  } finally {
    step.removeAllListeners("exit");
    const ended = step.exitCode === null && new Promise((resolve) => step.once("exit", resolve));
    try {
      // The step and what it left running are one group.
      process.kill(-(step.pid as number), "SIGTERM");
    } catch {
      // Nothing of it is running any more, which the test has said already.
    }
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
});
