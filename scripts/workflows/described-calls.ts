import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Contract } from "../generate/contract.ts";
import { readOperations } from "../generate/read-operations.ts";
import { fromRoot } from "../lib/root.ts";

/** A call that a workflow can make. */
export interface DescribedCall {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly hasBody: boolean;
  /** Its section of the reference; `undefined` where it is none of the contract's. */
  readonly tag: string | undefined;
}

/** Every call that a workflow can make, by what its steps name it. */
export function describedCalls(contract: Contract): ReadonlyMap<string, DescribedCall> {
  const control = parse(readFileSync(fromRoot("spec/workflows/sandbox-control.yaml"), "utf8")) as Contract;
  return new Map([...entriesOf("market", contract), ...entriesOf("sandbox", control)]);
}

function entriesOf(source: "market" | "sandbox", description: Contract): (readonly [string, DescribedCall])[] {
  return readOperations(description).map(({ operationId, method, path, body, tag }) => [
    `$sourceDescriptions.${source}.${operationId}`,
    { operationId, method, path, hasBody: body !== "none", tag: source === "market" ? tag : undefined },
  ]);
}
