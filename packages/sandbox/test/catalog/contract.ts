import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { createCatalog } from "../../src/catalog/catalog.ts";

interface Contract {
  readonly components: {
    readonly examples: Readonly<Record<string, { readonly value: { readonly items: readonly unknown[] } }>>;
  };
}

const contract: Contract = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("@peaqos/types/openapi.json")), "utf8"));

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);
ajv.addSchema(contract, "contract");

/** What is wrong with a value, by the contract's schema of that name. */
export function problems(schema: string, value: unknown): string[] {
  const validate = ajv.compile({ $ref: `contract#/components/schemas/${schema}` });
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** The items of a list example of the contract. A name that is not there throws: tests made from no items would all pass. */
export function exampleItems<T>(name: string): readonly T[] {
  const example = contract.components.examples[name];
  if (example === undefined) throw new Error(`The contract has no example named ${name}.`);
  return example.value.items as readonly T[];
}

export const catalog = createCatalog();
