import { type Contract, deref, isRef, type Schema, schemaName } from "../contract.ts";
import type { Operation } from "../read-operations.ts";
import { oneTimeClasses } from "./one-time-classes.ts";

/** An argument of an SDK function. */
export interface Argument {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly description: string;
}

export interface QueryParameter {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

/** An operation as the SDK offers it: arguments in the order ids, params or query, pairing token, options. */
export interface SdkOperation {
  readonly operation: Operation;
  readonly ids: readonly Argument[];
  readonly query: readonly QueryParameter[];
  readonly queryType: string | undefined;
  readonly params: Argument | undefined;
  readonly optionsType: string;
  /** What the promise resolves to. */
  readonly answerType: string;
  /** The type of an item, or of the whole answer where there is no envelope. */
  readonly itemType: string | undefined;
  readonly nullable: boolean;
  /** Whether the contract marks a secret in the request body. */
  readonly hasSecrets: boolean;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description: string;
  readonly schema: Schema;
}

export function sdkOperation(contract: Contract, operation: Operation, hasSecrets: boolean): SdkOperation {
  const parameters = operation.parameters.map((parameter) => deref<Parameter>(contract, parameter));
  const query = parameters
    .filter((parameter) => parameter.in === "query")
    .map(({ name, required = false, description, schema }) => ({
      name,
      type: tsType(schema),
      required,
      description: `${description}${range(schema)}`,
    }));
  const pascal = operation.operationId[0]?.toUpperCase() + operation.operationId.slice(1);
  const { itemType, nullable } = itemOf(contract, operation);
  return {
    operation,
    ids: parameters
      .filter((parameter) => parameter.in === "path")
      .map(({ name, description }) => ({ name, type: "string", optional: false, description })),
    query,
    queryType: query.length === 0 ? undefined : `${pascal}Query`,
    params: paramsOf(contract, operation),
    optionsType: operation.auth === "either" ? "PairingRequestOptions" : "RequestOptions",
    answerType: answerType(operation, itemType, nullable),
    itemType,
    nullable,
    hasSecrets,
  };
}

/** Every argument after the client, in order. */
export function argumentsOf(sdk: SdkOperation): Argument[] {
  const query: Argument[] =
    sdk.queryType === undefined
      ? []
      : [
          {
            name: "query",
            type: sdk.queryType,
            optional: !sdk.query.some(({ required }) => required),
            description: sdk.operation.paginated
              ? sdk.query.length > 2
                ? "Filters, and which page."
                : "Which page."
              : "Filters.",
          },
        ];
  const token: Argument[] =
    sdk.operation.auth === "pairing"
      ? [{ name: "pairingToken", type: "string", optional: false, description: "The agent's session token; it is never stored." }]
      : [];
  const options = { name: "options", type: sdk.optionsType, optional: true, description: "What this call sets for itself." };
  return [...sdk.ids, ...query, ...(sdk.params ? [sdk.params] : []), ...token, options];
}

/** Arguments as a signature states them. */
export function signature(args: readonly Argument[]): string {
  return args.map(({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${type}`).join(", ");
}

function paramsOf(contract: Contract, operation: Operation): Argument | undefined {
  const schema = operation.requestSchema;
  // An object without fields is no argument: sending it says nothing.
  if (!isRef(schema) || isEmptyObject(deref<Schema>(contract, schema))) return undefined;
  const type = schemaName(schema.$ref);
  const description = "The request body.";
  if (operation.body === "required") return { name: "params", type, optional: false, description };
  // Before a required argument, what may be left out is written as `undefined`.
  return operation.auth === "pairing"
    ? { name: "params", type: `${type} | undefined`, optional: false, description: "The request body, or `undefined` for none." }
    : { name: "params", type, optional: true, description };
}

function isEmptyObject(schema: Schema): boolean {
  return schema.type === "object" && Object.keys(schema.properties ?? {}).length === 0;
}

function itemOf(contract: Contract, operation: Operation): { itemType: string | undefined; nullable: boolean } {
  const [success] = operation.successSchemas;
  if (!isRef(success)) return { itemType: undefined, nullable: false };
  if (operation.envelope === "raw") return { itemType: schemaName(success.$ref), nullable: false };
  const { item, items } = deref<Schema>(contract, success).properties ?? {};
  const inner = operation.envelope === "list" ? items?.items : item;
  const alternatives = inner?.oneOf ?? inner?.anyOf ?? [inner ?? {}];
  const named = alternatives.find(isRef);
  if (named === undefined) throw new Error(`${operation.operationId}: what the envelope holds has no name`);
  return { itemType: schemaName(named.$ref), nullable: alternatives.length > 1 };
}

function answerType(operation: Operation, itemType: string | undefined, nullable: boolean): string {
  const item = nullable ? `${itemType} | null` : itemType;
  const shapes = { list: `ListResponse<${item}>`, item: `ItemResponse<${item}>`, raw: String(itemType), none: "void" };
  return shapes[operation.envelope];
}

/** The class that stands for an item with a one-time secret. */
export function oneTimeClassOf(sdk: SdkOperation): string | undefined {
  return sdk.operation.envelope === "item" && sdk.itemType !== undefined && sdk.itemType in oneTimeClasses
    ? sdk.itemType
    : undefined;
}

/** The numbers that a parameter may be, in words. */
function range({ minimum, maximum, default: usual }: Schema): string {
  return minimum === undefined || maximum === undefined ? "" : ` From ${minimum} to ${maximum}, by default ${usual}.`;
}

function tsType(schema: Schema): string {
  if (isRef(schema)) return schemaName(schema.$ref);
  return schema.type === "integer" ? "number" : String(schema.type);
}
