// Makes everything that comes from the contract: `npm run generate` writes it, `npm run generate -- --check` fails on drift.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundleContract } from "./generate/bundle-contract.ts";
import { contractDocuments } from "./generate/contract-documents.ts";
import { errorCodesModule } from "./generate/error-codes-module.ts";
import { errorExamplesModule } from "./generate/error-examples-module.ts";
import { documentsWithErrorTable } from "./generate/error-table.ts";
import { formatFiles } from "./generate/format-files.ts";
import { operationsModule } from "./generate/operations-module.ts";
import { readOperations } from "./generate/read-operations.ts";
import { schemaModule } from "./generate/schema-module.ts";
import { scoreContract, scoreReport } from "./generate/score-report.ts";
import { sdkModules } from "./generate/sdk/sdk-modules.ts";
import { sensitiveModule } from "./generate/sensitive-module.ts";
import { statePictures } from "./generate/state-pictures.ts";
import { triggersPage } from "./generate/triggers-page.ts";
import { validatorsModule } from "./generate/validators-module.ts";
import { versionModule } from "./generate/version-module.ts";
import { fromRoot } from "./lib/root.ts";

const check = process.argv.includes("--check");

const contract = bundleContract();
const operations = readOperations(contract);
const schema = await schemaModule(contract);
const modules: Record<string, string> = {
  "packages/types/src/schema.gen.ts": schema,
  "packages/types/src/operations.gen.ts": operationsModule(operations),
  "packages/types/src/error-codes.gen.ts": errorCodesModule(contract, operations),
  "packages/types/src/sensitive.gen.ts": sensitiveModule(contract, operations),
  "packages/client/src/version.gen.ts": versionModule("packages/client"),
  "packages/mock/src/version.gen.ts": versionModule("packages/mock"),
  "packages/sandbox/src/contract/validators.gen.ts": validatorsModule(contract, operations),
  "packages/sandbox/src/testing/error-examples.gen.ts": errorExamplesModule(contract),
  "packages/sandbox/TRIGGERS.md": triggersPage(contract, operations),
  "packages/sandbox/src/version.gen.ts": versionModule("packages/sandbox"),
  "packages/sdk/src/version.gen.ts": versionModule("packages/sdk"),
  ...sdkModules(contract, operations, schema),
};
const files = {
  ...contractDocuments(contract),
  ...(await statePictures(contract)),
  ...formatFiles({ ...documentsWithErrorTable(contract), ...scoreReport(scoreContract()), ...modules }),
};

const stale = Object.entries(files).filter(([file, text]) => readText(file) !== text);
if (check && stale.length > 0) {
  for (const [file] of stale) console.error(`${file} is not what the contract generates.`);
  console.error(
    "Run `npm run generate` and commit the result. Never edit a generated file by hand: change spec/ or scripts/generate/.",
  );
  process.exit(1);
}
for (const [file, text] of stale) {
  mkdirSync(dirname(fromRoot(file)), { recursive: true });
  writeFileSync(fromRoot(file), text);
  console.log(`wrote ${file}`);
}
console.log(`${Object.keys(files).length} generated files are up to date with the contract (${operations.length} operations).`);

function readText(file: string): string | undefined {
  try {
    return readFileSync(fromRoot(file), "utf8");
  } catch {
    return undefined;
  }
}
