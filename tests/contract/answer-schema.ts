import type { OperationId } from "@peaqos/types";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { contract, contractOperations, deref, type Node } from "../spec/contract.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);
ajv.addSchema(contract, "contract");

const compiled = new Map<string, ValidateFunction>();

/** What is wrong with an answer, by the contract. Empty when it is a documented one. */
export function answerIssues(operationId: OperationId, status: number, body: unknown): string[] {
  const documented = documentedAnswer(operationId, status);
  if (documented === undefined) return [`${status} is not documented for ${operationId}`];
  const { validate } = documented;
  if (validate === undefined) return body === undefined ? [] : ["has a body where none is documented"];
  return validate(body) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What the contract says about a status. `validate` is there where a body is due, and `codes` are those of an error. */
export interface DocumentedAnswer {
  readonly validate: ValidateFunction | undefined;
  readonly codes: readonly string[];
}

/** `undefined` when the operation does not document the status. */
export function documentedAnswer(operationId: OperationId, status: number): DocumentedAnswer | undefined {
  const operation = contractOperations.find(({ object }) => object.operationId === operationId);
  const response: Node = deref(operation?.object.responses[status]);
  if (response === undefined) return undefined;
  const content: Node = response.content?.["application/json"];
  if (content?.schema === undefined) return { validate: undefined, codes: [] };
  const name = `${operationId} ${status}`;
  const validate = compiled.get(name) ?? ajv.compile(absolute(content.schema));
  compiled.set(name, validate);
  return { validate, codes: status < 400 ? [] : Object.keys(content.examples) };
}

/** The schema with its references pointing into the contract. */
function absolute(schema: Node): Node {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/'));
}
