// Prints the totals of a test run, as the last line of CI: node scripts/ci-totals.mjs REPORT EXIT_STATUS
import { readFileSync } from "node:fs";

const [file, status] = process.argv.slice(2);
const report = readReport(file) ?? { testResults: [], numPassedTests: 0, numFailedTests: 0 };
// A file that could not be loaded has no tests to count, yet it failed.
const broken = report.testResults.filter((suite) => suite.status === "failed" && suite.assertionResults.length === 0);
const passed = report.numPassedTests;
const failed = report.numFailedTests + broken.length || (status === "0" && passed > 0 ? 0 : 1);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
