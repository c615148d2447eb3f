import type { OperationId } from "@peaqos/types";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { contract, contractOperations, deref, type Node } from "../spec/contract.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);
ajv.addSchema(contract, "contract");

const compiled = new Map<string, ValidateFunction | undefined>();

/** What is wrong with an answer, by the contract. Empty when it is a documented one. */
export function answerIssues(operationId: OperationId, status: number, body: unknown): string[] {
  const operation = contractOperations.find(({ object }) => object.operationId === operationId);
  const response: Node = deref(operation?.object.responses[status]);
  if (response === undefined) return [`${status} is not documented for ${operationId}`];
  const schema: Node = response.content?.["application/json"]?.schema;
  if (schema === undefined) return body === undefined ? [] : ["has a body where none is documented"];
  const name = `${operationId} ${status}`;
  const validate = compiled.get(name) ?? ajv.compile(absolute(schema));
  compiled.set(name, validate);
  return validate(body) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The schema with its references pointing into the contract. */
function absolute(schema: Node): Node {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/'));
}
