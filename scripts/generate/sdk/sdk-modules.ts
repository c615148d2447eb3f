import type { Contract } from "../contract.ts";
import type { Operation } from "../read-operations.ts";
import { hasRequestSecrets } from "../sensitive-module.ts";
import { allOperationsModule } from "./all-operations-module.ts";
import { functionsModule } from "./functions-module.ts";
import { orchestrationModule } from "./orchestration-module.ts";
import { queriesModule } from "./queries-module.ts";
import { errorCodesReexport, typesReexport } from "./reexports.ts";
import { type SdkOperation, sdkOperation } from "./sdk-operation.ts";
import { secretNamesModule } from "./secret-names.ts";

const folder = "packages/sdk/src";

/** Every generated module of `@peaqos/sdk` but its version. */
export function sdkModules(contract: Contract, operations: readonly Operation[], schemaModule: string): Record<string, string> {
  const all = operations.map((operation) => sdkOperation(contract, operation, hasRequestSecrets(contract, operation)));
  const fileOf = ({ operation }: SdkOperation) => operation.tag.toLowerCase().replaceAll(" ", "-");
  const files = [...new Set(all.map(fileOf))];
  const index = [...files]
    .sort()
    .map((name) => `export * from "./${name}.gen.js";`)
    .join("\n");
  return {
    ...Object.fromEntries(
      files.map((name) => [`${folder}/operations/${name}.gen.ts`, functionsModule(all.filter((sdk) => fileOf(sdk) === name))]),
    ),
    [`${folder}/operations/index.gen.ts`]: `// Generated from spec/ by \`npm run generate\`. Do not edit.\n${index}\n`,
    [`${folder}/operations/all-operations.gen.ts`]: allOperationsModule(all, fileOf),
    [`${folder}/operations/orchestration.gen.ts`]: orchestrationModule(all),
    [`${folder}/operations/queries.gen.ts`]: queriesModule(all),
    [`${folder}/redaction/secret-names.gen.ts`]: secretNamesModule(contract, operations),
    [`${folder}/types.gen.ts`]: typesReexport(schemaModule),
    [`${folder}/error-codes.gen.ts`]: errorCodesReexport(contract),
  };
}
