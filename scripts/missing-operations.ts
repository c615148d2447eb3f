// Lists what the built `@peaqos/sdk` lacks of the contract: `tsx scripts/missing-operations.ts [CONTRACT]`. Each operation needs a
// function and a method, each list an iterator in both forms. Prints "none" and exits 0, or a line per name and exits 1.
import { readFileSync } from "node:fs";
import { PeaqosClient } from "@peaqos/sdk";
import * as functions from "@peaqos/sdk/orchestration";
import { bundleContract } from "./generate/bundle-contract.ts";
import type { Contract } from "./generate/contract.ts";
import { readOperations } from "./generate/read-operations.ts";

const [file] = process.argv.slice(2);
const contract = file === undefined ? bundleContract() : (JSON.parse(readFileSync(file, "utf8")) as Contract);
const forms = {
  function: functions as Readonly<Record<string, unknown>>,
  method: new PeaqosClient({ orchestrationUrl: "http://localhost" }).orchestration as unknown as Readonly<
    Record<string, unknown>
  >,
};

const wanted = readOperations(contract).flatMap(({ operationId, paginated }) =>
  paginated ? [operationId, `${operationId}All`] : [operationId],
);
const lines = wanted.flatMap((name) => {
  const lacking = Object.entries(forms).flatMap(([form, offered]) => (typeof offered[name] === "function" ? [] : [form]));
  return lacking.length === 0 ? [] : [`${name}: no ${lacking.join(", no ")}`];
});
console.log(lines.length === 0 ? "none" : lines.join("\n"));
process.exitCode = lines.length === 0 ? 0 : 1;
