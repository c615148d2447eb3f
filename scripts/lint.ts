// `npm run lint`: the contract by Redocly and Spectral, the code by Biome. Every tool runs, then any failure fails the whole.
import { scoreContract, scoreLine } from "./generate/score-report.ts";
import { runTool } from "./lib/run-tool.ts";

const checks = [
  { what: "Redocly on spec/ (recommended-strict and the rules in spec/rules/)", tool: ["redocly", "lint", "contract"] },
  {
    what: "Redocly on the workflows (Arazzo) and the endpoints of the sandbox that they use",
    tool: ["redocly", "lint", "sandbox-control", "spec/workflows/*.arazzo.yaml"],
  },
  // Spectral loses its way in references across files, so it reads the bundle, which is what users get.
  {
    what: "Spectral on the bundled contract (spectral:oas)",
    tool: ["spectral", "lint", "--fail-severity=hint", "packages/types/openapi.json"],
  },
  { what: "Biome on everything else", tool: ["biome", "check", "--error-on-warnings", "."] },
];

for (const { what, tool } of checks) {
  const { status, stdout, stderr } = runTool(tool);
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${what}`);
  if (status !== 0) {
    console.error(stdout + stderr);
    process.exitCode = 1;
  }
}
console.log(`       ${scoreLine(scoreContract())}`);
