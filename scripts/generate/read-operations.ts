import { type Content, type Contract, deref, type OperationObject, type ResponseObject, type Schema } from "./contract.ts";

export type Auth = "platform" | "pairing" | "either" | "none";

/** One operation of the contract, flat. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
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
  readonly requestSchema: Schema | undefined;
  readonly successSchemas: readonly Schema[];
}

const verbs = ["get", "put", "post", "delete", "patch"] as const;

/** Every operation of the contract, in the order of its paths. */
export function readOperations(contract: Contract): Operation[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    verbs.flatMap((verb) => {
      const object = item[verb] as OperationObject | undefined;
      return object === undefined ? [] : [readOperation(contract, path, verb, object)];
    }),
  );
}

function readOperation(contract: Contract, path: string, verb: string, object: OperationObject): Operation {
  const responses = Object.entries(object.responses).map(([status, value]) => ({
    status: Number(status),
    content: deref<ResponseObject>(contract, value).content,
  }));
  const successes = responses.filter(({ status }) => status < 400);
  const successSchemas = successes.flatMap(({ content }) => jsonSchema(content) ?? []);
  const requestBody = object.requestBody;
  return {
    operationId: object.operationId,
    summary: object.summary,
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
