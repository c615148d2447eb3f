// Prints what @peaqos/sdk and its peers do in the same awkward moments: main.ts [--json]
import { contestants } from "./contestants/all.ts";
import { probes } from "./probes/all.ts";
import { redaction } from "./probes/redaction.ts";
import { redactors } from "./redactors.ts";
import { isFailure, runAll } from "./run.ts";
import { markdownTable } from "./table.ts";
import { versionsOf } from "./versions.ts";

// A call that was given up may still fail later. That is no business of the bench, and must not end it.
process.on("unhandledRejection", () => undefined);

const calls = await runAll(probes, contestants);
const redacted = await runAll(redaction, redactors);
const cells = [...calls, ...redacted];
const failed = cells.some(isFailure);
const versions = versionsOf([...contestants, ...redactors].map((subject) => subject.package));
const date = new Date().toISOString().slice(0, 10);

const text = process.argv.includes("--json")
  ? JSON.stringify({ date, node: process.version, versions, failed, cells }, null, 2)
  : [
      markdownTable("probe", calls),
      markdownTable("redaction of", redacted),
      `Node ${process.version}, ${date}. ${Object.entries(versions)
        .map((entry) => entry.join(" "))
        .join(", ")}.`,
    ].join("\n\n");

// Calls that hang would keep the process alive.
process.stdout.write(`${text}\n`, () => process.exit(failed ? 1 : 0));
