import { type Content, type Contract, deref, type OperationObject, type ResponseObject, type Schema } from "./contract.ts";

export type Auth = "platform" | "pairing" | "either" | "none";

/** One operation of the contract, flat. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly auth: Auth;
  readonly envelope: "item" | "list" | "raw" | "none";
  readonly body: "required" | "optional" | "none";
  readonly paginated: boolean;
  readonly idempotent: boolean;
  readonly experimental: boolean;
  readonly successStatuses: readonly number[];
  readonly errorCodes: readonly string[];
  /** Those beyond the ones that every operation can answer. */
  readonly ownErrorCodes: readonly string[];
  /** References or objects, those of the path first. */
  readonly parameters: readonly unknown[];
  readonly parameterExamples: Readonly<Record<string, unknown>>;
  readonly requestExample: unknown;
  readonly successDescription: string;
  readonly requestSchema: Schema | undefined;
  readonly successSchemas: readonly Schema[];
}

const verbs = ["get", "put", "post", "delete", "patch"] as const;

/** Every operation of the contract, in the order of its paths. */
export function readOperations(contract: Contract): Operation[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    verbs.flatMap((verb) => {
      const object = item[verb] as OperationObject | undefined;
      return object === undefined ? [] : [readOperation(contract, path, verb, object, item.parameters)];
    }),
  );
}

function readOperation(contract: Contract, path: string, verb: string, object: OperationObject, shared: unknown): Operation {
  const responses = Object.entries(object.responses).map(([status, value]) => ({
    status: Number(status),
    ...deref<ResponseObject>(contract, value),
  }));
  const successes = responses.filter(({ status }) => status < 400);
  const successSchemas = successes.flatMap(({ content }) => jsonSchema(content) ?? []);
  const requestBody = object.requestBody;
  const parameters = [...((shared as unknown[] | undefined) ?? []), ...(object.parameters ?? [])];
  const named = parameters.map((it) => deref<{ name: string; example?: unknown }>(contract, it));
  const example = requestBody?.content["application/json"]?.examples?.default;
  return {
    operationId: object.operationId,
    summary: object.summary,
    description: object.description,
    tag: object.tags[0] ?? "",
    method: verb.toUpperCase(),
    path,
    auth: authOf(object.security),
    envelope: envelopeOf(contract, successSchemas[0]),
    body: requestBody === undefined ? "none" : requestBody.required === true ? "required" : "optional",
    paginated: object["x-paginated"] === true,
    idempotent: object["x-idempotent"] === true || ["GET", "PUT", "DELETE"].includes(verb.toUpperCase()),
    experimental: object["x-stability"] === "experimental",
    successStatuses: successes.map(({ status }) => status),
    // An error answer's examples are named after their codes, so they are the full list, common codes included.
    errorCodes: responses
      .filter(({ status }) => status >= 400)
      .flatMap(({ content }) => Object.keys(content?.["application/json"]?.examples ?? {})),
    ownErrorCodes: object["x-error-codes"],
    parameters,
    parameterExamples: Object.fromEntries(named.map(({ name, example: value }) => [name, value])),
    requestExample: example === undefined ? undefined : deref<{ value: unknown }>(contract, example).value,
    successDescription: successes[0]?.description ?? "",
    requestSchema: jsonSchema(requestBody?.content),
    successSchemas,
  };
}

function jsonSchema(content: Content | undefined): Schema | undefined {
  return content?.["application/json"]?.schema;
}

function authOf(security: OperationObject["security"]): Auth {
  const alternatives = security.map((alternative) => Object.keys(alternative).sort().join("+"));
  const platform = alternatives.includes("platformKey");
  const pairing = alternatives.includes("agentPairingToken");
  if (platform && pairing) return "either";
  if (platform) return "platform";
  return pairing ? "pairing" : "none";
}

function envelopeOf(contract: Contract, schema: Schema | undefined): Operation["envelope"] {
  if (schema === undefined) return "none";
  const properties = Object.keys(deref<Schema>(contract, schema).properties ?? {});
  if (properties.includes("items")) return "list";
  return properties.length === 1 && properties[0] === "item" ? "item" : "raw";
}
