// Runs one of the project's tools: node scripts/run.mjs [--build] TOOL [ARGUMENT ...]
// Installs what is missing first, builds every package with --build, and turns the tools' telemetry off.
// Works the same on every platform, without a shell.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const packageOf = {
  attw: "@arethetypeswrong/cli",
  biome: "@biomejs/biome",
  changeset: "@changesets/cli",
  "hey-api": "@hey-api/openapi-ts",
  redocly: "@redocly/cli",
  spectral: "@stoplight/spectral-cli",
  tsc: "typescript",
};
const env = {
  ...process.env,
  REDOCLY_SUPPRESS_NOTIFICATIONS: "true",
  REDOCLY_TELEMETRY: "off",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  TURBO_TELEMETRY_DISABLED: "1",
};

/** Runs a tool to its end and resolves to its exit code; signals go on to it. */
function run(tool, args, stdio = "inherit") {
  const folder = `${root}node_modules/${packageOf[tool] ?? tool}`;
  const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const child = spawn(
    process.execPath,
    [`${folder}/${typeof bin === "string" ? bin : (bin[tool] ?? Object.values(bin)[0])}`, ...args],
    { stdio, env },
  );
  const forward = (signal) => child.kill(signal);
  process.on("SIGINT", forward).on("SIGTERM", forward);
  return new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 1)));
}

const words = process.argv.slice(2);
let code = 0;
if (words[0] === "--build") {
  words.shift();
  // What turbo says goes to stderr, so that a tool's own output can be piped.
  code = await run("turbo", ["run", "build", "--output-logs=errors-only"], ["inherit", 2, 2]);
}
const [tool, ...args] = words;
process.exit(code === 0 && tool ? await run(tool, args) : code);
