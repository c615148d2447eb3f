// Measures the SDK and the servers beside their peers: main.ts [--only NAME ...] [--rounds N] [--write-readme]
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { measureServers } from "./servers/run.ts";
import { measureBundles } from "./speed/bundle.ts";
import { measureCompile } from "./speed/compile.ts";
import { measureCpu } from "./speed/cpu.ts";
import { measureImports } from "./speed/import.ts";
import { measureInstall } from "./speed/install.ts";
import { measureLoopback } from "./speed/loopback.ts";
import { measurePages } from "./speed/pages.ts";
import { measureRedaction } from "./speed/redaction.ts";
import { type Report, toMarkdown } from "./speed/report.ts";
import { writeResults } from "./speed/results.ts";

// Otherwise whoever waits for a turn has to be compiled again.
setFlagsFromString("--no-flush-bytecode");

const benches: Readonly<Record<string, (rounds: number) => Promise<Report | readonly Report[]>>> = {
  cpu: measureCpu,
  loopback: measureLoopback,
  pages: measurePages,
  import: measureImports,
  bundle: measureBundles,
  compile: measureCompile,
  install: measureInstall,
  redaction: measureRedaction,
  servers: measureServers,
};

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: Object.keys(benches) },
    rounds: { type: "string", default: "5" },
    "write-readme": { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);
const unknown = values.only.find((name) => !(name in benches));
if (unknown !== undefined || !(rounds > 0))
  throw new Error(`Pass --rounds with a number, --only with ${Object.keys(benches).join(", ")}.`);
if (values["write-readme"] && rounds < 5) throw new Error("What the README shows takes at least 5 rounds.");

const measured = new Map<string, readonly Report[]>();
for (const name of values.only) {
  const found = (await benches[name]?.(rounds)) ?? [];
  const reports = "title" in found ? [found] : found;
  measured.set(name, reports);
  for (const report of reports) console.log(`${toMarkdown(report)}\n`);
}
if (values["write-readme"]) writeResults(measured, Object.keys(benches));
// Clients keep their sockets open, and so the process.
process.exit(0);
