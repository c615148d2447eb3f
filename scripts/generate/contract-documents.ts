import { stringify } from "yaml";
import type { Contract } from "./contract.ts";

/** The bundled contract as it is published with the types, for any other tool to use. */
export function contractDocuments(contract: Contract): Record<string, string> {
  const json = JSON.stringify(contract, null, 2);
  return {
    "packages/types/openapi.json": `${json}\n`,
    "packages/types/openapi.yaml": stringify(JSON.parse(json), { aliasDuplicateObjects: false, lineWidth: 130 }),
  };
}
