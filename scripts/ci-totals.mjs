// Prints the totals of test runs, as the last line of CI: node scripts/ci-totals.mjs REPORT EXIT_STATUS [REPORT EXIT_STATUS ...]
import { readFileSync } from "node:fs";

const args = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (let at = 0; at < args.length; at += 2) {
  const totals = totalsOf(args[at], args[at + 1]);
  passed += totals.passed;
  failed += totals.failed;
}
if (args.length === 0) failed = 1;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function totalsOf(file, status) {
  const report = readReport(file) ?? { testResults: [], numPassedTests: 0, numFailedTests: 0 };
  // A file that could not be loaded has no tests to count, yet it failed.
  const broken = report.testResults.filter((suite) => suite.status === "failed" && suite.assertionResults.length === 0);
  const passed = report.numPassedTests;
  for (const { assertionResults } of report.testResults) {
    for (const test of assertionResults)
      if (/^(pending|skipped|todo)$/.test(test.status)) console.log(`skipped: ${test.fullName}`);
  }
  return { passed, failed: report.numFailedTests + broken.length || (status === "0" && passed > 0 ? 0 : 1) };
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
