#!/usr/bin/env node
import { runCli } from "./cli.js";

// Whoever reads the log may go away before the server does.
process.stdout.on("error", () => undefined);

const code = await runCli(process.argv.slice(2), process.env, {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
if (code !== undefined) process.exitCode = code;
