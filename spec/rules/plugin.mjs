// @ts-check
// The rules of this contract that Redocly does not know. redocly.yaml turns them on.
import { bodyExamples } from "./body-examples.mjs";
import { closedRequests } from "./closed-requests.mjs";
import { errorCodes } from "./error-codes.mjs";
import { inlineObjects } from "./inline-objects.mjs";
import { knownMarks } from "./known-marks.mjs";
import { listOperations } from "./list-operations.mjs";
import { namedEnums } from "./named-enums.mjs";
import { noBooleanSchema } from "./no-boolean-schema.mjs";
import { noUnusedEntries } from "./no-unused-entries.mjs";
import { nullable } from "./nullable.mjs";
import { operationIdForm } from "./operation-id-form.mjs";
import { operationResponses } from "./operation-responses.mjs";
import { operationSecurity } from "./operation-security.mjs";
import { sensitiveNames } from "./sensitive-names.mjs";
import { summaryForm } from "./summary-form.mjs";

export default () => ({
  id: "peaqos",
  rules: {
    oas3: {
      "operation-id-form": operationIdForm,
      "operation-security": operationSecurity,
      "operation-responses": operationResponses,
      "list-operations": listOperations,
      "body-examples": bodyExamples,
      "error-codes": errorCodes,
      "sensitive-names": sensitiveNames,
      "named-enums": namedEnums,
      "inline-objects": inlineObjects,
      "no-boolean-schema": noBooleanSchema,
      nullable,
      "summary-form": summaryForm,
      "closed-requests": closedRequests,
      "known-marks": knownMarks,
      "no-unused-entries": noUnusedEntries,
    },
  },
});
