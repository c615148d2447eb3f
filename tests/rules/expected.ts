import type { Finding } from "./lint-fixtures.ts";

/** What Redocly says of each fixture, problem by problem. */
export const expected: Readonly<Record<string, readonly Finding[]>> = {
  "body-examples": [
    [
      "#/paths/~1machines/get/responses/200/content/application~1json/examples",
      "The answer 200 of listMachines shows default: let its examples start with default, firstPage.",
    ],
    [
      "#/components/responses/Invalid/content/application~1json",
      "The answer 400 of listMachines has no named example: add examples named after its error codes.",
    ],
    [
      "#/paths/~1machines/put/requestBody/content/application~1json",
      "The request body of replaceMachine has no named example: add examples named default.",
    ],
    [
      "#/paths/~1machines/post/requestBody/content/application~1json/examples",
      "The request body of createMachine shows rover, default: let its examples start with default.",
    ],
    [
      "#/paths/~1machines/post/responses/200/content/application~1json",
      "The answer 200 of createMachine has no named example: add examples named default.",
    ],
  ],
  "closed-requests": [
    ["#/components/schemas/Input/properties/free", "Input.free is part of a request and open: add additionalProperties: false."],
    ["#/components/schemas/Proof", "Proof is part of a request and open: add additionalProperties: false."],
    ["#/components/schemas/Shared", "Shared is part of a request and of an answer: write one schema for each."],
    [
      "#/components/schemas/Machine/properties/open",
      "Machine.open is part of an answer, which stays open: take additionalProperties out.",
    ],
    [
      "#/components/schemas/Machine/properties/closed",
      "Machine.closed is part of an answer, which stays open: take additionalProperties out.",
    ],
  ],
  "error-codes": [
    ["#/paths/~1undeclared/get", "getMachine does not name its error codes: add x-error-codes, with [] for none."],
    ["#/paths/~1undeclared/get/responses/404", "getMachine shows NOT_FOUND but does not name it: add it to x-error-codes."],
    [
      "#/paths/~1incomplete/post/x-error-codes/0",
      "createMachine names MACHINE_NOT_ACTIVE but has no example of it: add one under its status.",
    ],
    [
      "#/paths/~1incomplete/post/x-error-codes/1",
      "createMachine names AGENT_AUTH_EXPIRED, which is common: take it out of x-error-codes.",
    ],
    [
      "#/paths/~1incomplete/post/responses",
      "createMachine can answer VALIDATION_ERROR but has no example of it: add one under its status.",
    ],
    [
      "#/paths/~1incomplete/post/responses",
      "createMachine can answer UNSUPPORTED_MEDIA_TYPE but has no example of it: add one under its status.",
    ],
    [
      "#/paths/~1misnamed/get/responses/404/content/application~1json/examples/NOT_FOUND",
      "The example NOT_FOUND of an error answer has the code MACHINE_NOT_ACTIVE: name it after its code.",
    ],
    [
      "#/paths/~1misnamed/get/responses/404/content/application~1json/examples/NO_SUCH_CODE",
      "NO_SUCH_CODE is no known error code: add it to the enum ErrorCode, or take it out.",
    ],
    [
      "#/paths/~1other-status/get/responses/503",
      "INTERNAL_ERROR stands under 503 in checkHealth, and else under 500: use one status.",
    ],
  ],
  "inline-objects": [
    [
      "#/components/schemas/Machine/properties/size/properties",
      "The object at Machine.size has 3 properties: make it a schema of its own and refer to it.",
    ],
    [
      "#/components/schemas/Machine/properties/parts/items/properties",
      "The object at Machine.parts.items has 4 properties: make it a schema of its own and refer to it.",
    ],
  ],
  "known-marks": [
    [
      "#/x-logo",
      "x-logo is no mark of this contract: take it out, or enter it in spec/README.md and in spec/rules/known-marks.mjs.",
    ],
    ["#/paths/~1broken/get/x-stability", "x-stability takes only experimental: write that, or take it out."],
    [
      "#/paths/~1broken/get/x-error-codes",
      "x-error-codes takes only a list of different error codes: write that, or take it out.",
    ],
    ["#/paths/~1broken/get/x-paginated", "x-paginated takes only true: write that, or take it out."],
    ["#/paths/~1broken/get/x-idempotent", "x-idempotent says nothing of this verb: it goes on a POST that may be repeated."],
    [
      "#/paths/~1broken/get/x-sensitive-data",
      "x-sensitive-data does not belong on this operation: it goes on property or security scheme.",
    ],
    [
      "#/paths/~1broken/get/x-paginate",
      "x-paginate is no mark of this contract: take it out, or enter it in spec/README.md and in spec/rules/known-marks.mjs.",
    ],
    [
      "#/components/schemas/Secret/x-sensitive-data",
      "x-sensitive-data does not belong on this schema: it goes on property or security scheme.",
    ],
    ["#/components/schemas/Machine/properties/once/x-one-time", "x-one-time marks a secret: add x-sensitive-data: true."],
    [
      "#/components/schemas/Machine/properties/secret/x-sensitive-data",
      "x-sensitive-data takes only true: write that, or take it out.",
    ],
  ],
  "list-operations": [
    ["#/paths/~1bare/get", "listAgents is a list: mark it with x-paginated: true."],
    [
      "#/paths/~1bare/get/parameters",
      "listAgents is a list: take its parameter limit by $ref from common/parameters.yaml#/Limit.",
    ],
    [
      "#/paths/~1bare/get/parameters",
      "listAgents is a list: take its parameter cursor by $ref from common/parameters.yaml#/Cursor.",
    ],
    [
      "#/paths/~1bare/get/responses",
      "listAgents is a list: answer 200 with a schema named ..ListResponse that has items and nextCursor.",
    ],
    [
      "#/paths/~1copied/get/parameters/0",
      "listSkills is a list: take its parameter limit by $ref from common/parameters.yaml#/Limit.",
    ],
    [
      "#/paths/~1copied/get/parameters/1",
      "listSkills is a list: take its parameter cursor by $ref from common/parameters.yaml#/Cursor.",
    ],
    [
      "#/paths/~1copied/get/responses",
      "listSkills is a list: answer 200 with a schema named ..ListResponse that has items and nextCursor.",
    ],
    ["#/paths/~1other/get/x-paginated", "getOrders is marked as paginated: call it list.. or take x-paginated out."],
    ["#/paths/~1other/get/parameters/0", "getOrders has the parameter limit of lists: call it list.. or take it out."],
    ["#/paths/~1other/parameters/0", "getOrders has the parameter cursor of lists: call it list.. or take it out."],
    [
      "#/paths/~1other/get/responses/200/content/application~1json/schema",
      "getOrders answers a page of a list: call it list.. or answer another schema.",
    ],
  ],
  "named-enums": [
    [
      "#/paths/~1machines/get/parameters/0/schema/enum",
      "The enum at paths./machines.get.parameters.0.schema has no name: make it a schema of its own and refer to it, or use const for one value.",
    ],
    [
      "#/components/schemas/Machine/properties/colour/enum",
      "The enum at Machine.colour has no name: make it a schema of its own and refer to it, or use const for one value.",
    ],
    [
      "#/components/schemas/Machine/properties/sides/items/enum",
      "The enum at Machine.sides.items has no name: make it a schema of its own and refer to it, or use const for one value.",
    ],
  ],
  "no-boolean-schema": [
    [
      "#/paths/~1machines/get/parameters/0/schema",
      "paths./machines.get.parameters.0.schema is a boolean and not a schema: write a schema with only a description for any value.",
    ],
    [
      "#/paths/~1machines/get/responses/200/headers/x-any/schema",
      "paths./machines.get.responses.200.headers.x-any.schema is a boolean and not a schema: write a schema with only a description for any value.",
    ],
    [
      "#/paths/~1machines/get/responses/200/content/application~1json/schema",
      "paths./machines.get.responses.200.content.application/json.schema is a boolean and not a schema: write a schema with only a description for any value.",
    ],
    [
      "#/components/schemas/Anything",
      "Anything is a boolean and not a schema: write a schema with only a description for any value.",
    ],
    [
      "#/components/schemas/Machine/properties/details",
      "Machine.details is a boolean and not a schema: write a schema with only a description for any value.",
    ],
    [
      "#/components/schemas/Machine/properties/list/items",
      "Machine.list.items is a boolean and not a schema: write a schema with only a description for any value.",
    ],
    [
      "#/components/schemas/Machine/properties/either/oneOf/1",
      "Machine.either.oneOf.1 is a boolean and not a schema: write a schema with only a description for any value.",
    ],
  ],
  "no-unused-entries": [["common/headers.yaml#/RetryAfter", "Nothing refers to RetryAfter: use it, or take it out."]],
  nullable: [
    ["#/components/schemas/Old/nullable", 'Old uses nullable, which OpenAPI 3.1 does not have: add "null" to its type.'],
    [
      "#/components/schemas/Input/properties/colour",
      "Input.colour is a property of a request and accepts null: take null out, or allow it in redocly.yaml.",
    ],
    [
      "#/components/schemas/DelegationPolicyInput/properties/label",
      "DelegationPolicyInput.label is a property of a request and accepts null: take null out, or allow it in redocly.yaml.",
    ],
    [
      "#/components/schemas/Machine/properties/colour",
      "Machine.colour is an optional property of an answer: let it accept null, or require it.",
    ],
    [
      "#/components/schemas/Machine/properties/mainKind",
      "Machine.mainKind is an optional property of an answer: let it accept null, or require it.",
    ],
  ],
  "operation-id-form": [
    [
      "#/paths/~1capital/get/operationId",
      "The operationId of ListMachines is not a camelCase name of at least two words: write verb and noun, for example listMachines.",
    ],
    [
      "#/paths/~1underscore/get/operationId",
      "The operationId of list_machines is not a camelCase name of at least two words: write verb and noun, for example listMachines.",
    ],
    [
      "#/paths/~1noun/get/operationId",
      "The operationId of machines is not a camelCase name of at least two words: write verb and noun, for example listMachines.",
    ],
    [
      "#/paths/~1none/get",
      "The operationId of GET /none is not a camelCase name of at least two words: write verb and noun, for example listMachines.",
    ],
  ],
  "operation-responses": [
    [
      "#/paths/~1machines~1{machineId}/get/responses",
      "getMachine can get a wrong request and so must answer 400: add it with an example of VALIDATION_ERROR.",
    ],
    [
      "#/paths/~1machines~1{machineId}/get/responses",
      "getMachine takes a credential and so must answer 401: add it with an example of AUTH_REQUIRED or AGENT_AUTH_REQUIRED.",
    ],
    [
      "#/paths/~1machines~1{machineId}/get/responses",
      "getMachine has a path id and so must answer 404: add it with an example of NOT_FOUND.",
    ],
    [
      "#/paths/~1machines~1{machineId}/get/responses",
      "getMachine can be called too often and so must answer 429: add it with an example of RATE_LIMITED.",
    ],
    [
      "#/paths/~1machines~1{machineId}/get/responses",
      "getMachine can fail inside the service and so must answer 500: add it with an example of INTERNAL_ERROR.",
    ],
    [
      "#/paths/~1machines~1{machineId}/get/responses/204",
      "The answer 204 of getMachine does not declare x-request-id: add it to its headers.",
    ],
    [
      "#/paths/~1machines~1{machineId}/delete/responses/413",
      "archiveMachine has no request body and so cannot answer 413: take it out.",
    ],
    ["#/components/responses/TooMany", "The answer 429 of archiveMachine does not declare retry-after: add it to its headers."],
    [
      "#/paths/~1machines/post/responses",
      "createMachine has a request body and so must answer 413: add it with an example of PAYLOAD_TOO_LARGE.",
    ],
    [
      "#/paths/~1machines/post/responses",
      "createMachine has a request body and so must answer 415: add it with an example of UNSUPPORTED_MEDIA_TYPE.",
    ],
  ],
  "operation-security": [
    [
      "#/paths/~1inherited/get",
      "listMachines does not say who may call it: add security, with [] where no credential is needed.",
    ],
    [
      "#/paths/~1order/get/security",
      'The security of getService is none of the allowed sets: write [{"platformKey":[]}] or [{"agentPairingToken":[]},{"agentPairingToken":[],"platformKey":[]}] or [{"platformKey":[]},{"agentPairingToken":[]},{"platformKey":[],"agentPairingToken":[]}] or [], in this order.',
    ],
    [
      "#/paths/~1alone/get/security",
      'The security of getOrder is none of the allowed sets: write [{"platformKey":[]}] or [{"agentPairingToken":[]},{"agentPairingToken":[],"platformKey":[]}] or [{"platformKey":[]},{"agentPairingToken":[]},{"platformKey":[],"agentPairingToken":[]}] or [], in this order.',
    ],
    [
      "#/paths/~1optional-elsewhere/get/security",
      'The security of getMachine is none of the allowed sets: write [{"platformKey":[]}] or [{"agentPairingToken":[]},{"agentPairingToken":[],"platformKey":[]}] or [{"platformKey":[]},{"agentPairingToken":[]},{"platformKey":[],"agentPairingToken":[]}] or [], in this order.',
    ],
  ],
  "sensitive-names": [
    [
      "#/components/schemas/Broken/properties/agentToken",
      "The property agentToken sounds secret: mark it with x-sensitive-data: true, or add it to the names that redocly.yaml allows.",
    ],
    [
      "#/components/schemas/Broken/properties/API_KEY",
      "The property API_KEY sounds secret: mark it with x-sensitive-data: true, or add it to the names that redocly.yaml allows.",
    ],
    [
      "#/components/schemas/Broken/properties/xPayment",
      "The property xPayment sounds secret: mark it with x-sensitive-data: true, or add it to the names that redocly.yaml allows.",
    ],
    [
      "#/components/schemas/Broken/properties/privateKey",
      "The property privateKey sounds secret: mark it with x-sensitive-data: true, or add it to the names that redocly.yaml allows.",
    ],
    [
      "#/components/schemas/Broken/properties/inside/properties/clientSecret",
      "The property clientSecret sounds secret: mark it with x-sensitive-data: true, or add it to the names that redocly.yaml allows.",
    ],
  ],
  "summary-form": [
    ["#/paths/~1a/put/summary", "The summary of getLines has several lines: say it in one."],
    ["#/paths/~1a/post/summary", "The summary of getTitle is not in sentence case: capitalise its first word and no other."],
    ["#/paths/~1a/delete/summary", "The summary of getLower is not in sentence case: capitalise its first word and no other."],
    ["#/paths/~1a/patch/summary", "The summary of getStop ends with a full stop: take it out."],
    ["#/paths/~1b/get/summary", "The summary of getLong has 62 characters: say it in 60 and leave the rest to the description."],
    ["#/paths/~1b/put/description", "The description of getSame repeats the summary: say what a caller needs to know."],
    [
      "#/paths/~1b/post/description",
      "The description of getShort has fewer than 40 characters: say what a caller needs to know.",
    ],
    ["#/paths/~1b/delete", "The summary of getNothing is missing: say in one line what the operation does."],
    ["#/paths/~1b/delete", "The description of getNothing has fewer than 40 characters: say what a caller needs to know."],
  ],
};
