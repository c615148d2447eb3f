// Runs one of the project's tools with its telemetry off: node scripts/run.mjs TOOL [ARGUMENT ...]
// `build` stands for building every package. Works the same on every platform, without a shell.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const packageOf = { biome: "@biomejs/biome", changeset: "@changesets/cli", redocly: "@redocly/cli", tsc: "typescript" };
const root = fileURLToPath(new URL("..", import.meta.url));

let [tool, ...args] = process.argv.slice(2);
if (tool === "build") [tool, args] = ["turbo", ["run", "build", "--output-logs=errors-only", "--log-order=grouped"]];

const folder = `${root}node_modules/${packageOf[tool] ?? tool}`;
const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
const file = typeof bin === "string" ? bin : bin[tool];

const { status } = spawnSync(process.execPath, [`${folder}/${file}`, ...args], {
  stdio: "inherit",
  env: {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_NOTIFICATIONS: "true",
  },
});
process.exit(status ?? 1);
