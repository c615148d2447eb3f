// `npm run check:deployment` holds a deployment to the contract and prints what agrees and what does not. `-- --help` says more.
import { writeFileSync } from "node:fs";
import { checkDeployment } from "./live/check-deployment.ts";
import { HELP, parseOptions } from "./live/parse-options.ts";
import { renderReport } from "./live/render-report.ts";
import { exitCodeOf } from "./live/report.ts";

const command = parseOptions(process.argv.slice(2), process.env);
if (command === "help") {
  process.stdout.write(HELP);
} else if (typeof command === "string") {
  process.stderr.write(`check:deployment: ${command}\n`);
  process.exitCode = 2;
} else {
  const { check, json, out } = command;
  if (check.write) process.stderr.write(`This makes things on ${new URL(check.url).origin}. Some of them stay.\n`);
  const report = await checkDeployment(check);
  const text = withoutSecrets(json ? `${JSON.stringify(report, null, 2)}\n` : renderReport(report));
  process.stdout.write(text);
  process.exitCode = exitCodeOf(report);
  if (out !== undefined) writeReport(out, text);

  function writeReport(file: string, written: string): void {
    try {
      writeFileSync(file, written);
    } catch (error) {
      process.stderr.write(`check:deployment: the report cannot be written: ${(error as Error).message}\n`);
      process.exitCode = 2;
    }
  }

  /**
   * No value of an answer gets into the report. This is for a deployment that writes a credential where a code belongs. Credentials
   * of a few letters are part of other words, and no secrets.
   */
  function withoutSecrets(written: string): string {
    const secrets = Object.values(check.credentials).filter((secret) => secret !== undefined && secret.length >= 8);
    return secrets.reduce((rest, secret) => rest.replaceAll(secret, "[REDACTED]"), written);
  }
}
