// @ts-check
import { answersOf, eachOperation, HEALTH_CHECK, listOf } from "./shared.mjs";

/**
 * Which answers an operation must have, and why.
 * @param {import("./shared.mjs").Operation} operation
 */
function demands({ id, path, node }) {
  const body = node.requestBody !== undefined;
  return [
    { status: "400", due: id !== HEALTH_CHECK, why: "can get a wrong request", code: "VALIDATION_ERROR" },
    {
      status: "401",
      due: listOf(node.security).length > 0,
      why: "takes a credential",
      code: "AUTH_REQUIRED or AGENT_AUTH_REQUIRED",
    },
    { status: "404", due: path.includes("{"), why: "has a path id", code: "NOT_FOUND" },
    { status: "413", due: body, only: "request body", why: "has a request body", code: "PAYLOAD_TOO_LARGE" },
    { status: "415", due: body, only: "request body", why: "has a request body", code: "UNSUPPORTED_MEDIA_TYPE" },
    { status: "429", due: true, why: "can be called too often", code: "RATE_LIMITED" },
    { status: "500", due: true, why: "can fail inside the service", code: "INTERNAL_ERROR" },
  ];
}

/** Callers handle what the contract names, so every answer that can come is named, with the headers that help to trace it. */
export const operationResponses = () => {
  const seen = new Set();
  return eachOperation((operation, ctx) => {
    const { id, location } = operation;
    const answers = answersOf(operation, ctx);

    for (const { status, due, only, why, code } of demands(operation)) {
      const answer = answers.find((each) => each.status === status);
      if (due && !answer) {
        const message = `${id} ${why} and so must answer ${status}: add it with an example of ${code}.`;
        ctx.report({ message, location: location.child(["responses"]).key() });
      }
      if (!due && only && answer) {
        const message = `${id} has no ${only} and so cannot answer ${status}: take it out.`;
        ctx.report({ message, location: answer.stated.key() });
      }
    }

    for (const answer of answers) {
      // An answer that operations share is judged once; one that is nowhere is no-unresolved-refs' business.
      if (!answer.node || seen.has(answer.node)) continue;
      seen.add(answer.node);
      const headers = Object.keys(answer.node?.headers ?? {}).map((name) => name.toLowerCase());
      for (const header of answer.status === "429" ? ["x-request-id", "retry-after"] : ["x-request-id"]) {
        if (headers.includes(header)) continue;
        const message = `The answer ${answer.status} of ${id} does not declare ${header}: add it to its headers.`;
        ctx.report({ message, location: answer.location.key() });
      }
    }
  });
};
