import { type Answer, failure, type Issue, invalid, readJson, routeFinder, type ServerRequest } from "@peaqos/server-kit";
import { missingBodyCredential } from "./body-credentials.js";
import { chooseAnswer } from "./prefer.js";
import { createPrism, type MockOperation, type Prism, prismConfig } from "./prism.js";

type Method = Parameters<Prism["request"]>[0]["method"];

/** Answers requests with the examples of a contract, and every failure in its error envelope. */
export function requestAnswerer(
  operations: readonly MockOperation[],
  checkSecurity: boolean,
): (request: ServerRequest) => Promise<Answer> {
  const find = routeFinder(operations);
  const prism = createPrism(checkSecurity);

  return async (request) => {
    const found = find(request.method, request.target);
    if ("status" in found) return found;
    const { route: operation, path, query } = found;
    const choice = chooseAnswer(operation, request.headers.prefer);
    if (typeof choice === "string") {
      return invalid([{ path: "headers.prefer", message: `cannot be met: ${operation.iid} ${choice}` }]);
    }
    const json = readJson(request);
    if ("refusal" in json) return json.refusal;

    const result = await prism.request(
      {
        method: operation.method as Method,
        url: { path, query: Object.fromEntries(query) },
        // The API speaks JSON only, whatever a client says it accepts.
        headers: { ...request.headers, accept: "application/json" },
        ...json,
      },
      [operation],
      prismConfig(checkSecurity, choice),
    )();
    if (result._tag === "Left")
      return failure(500, "INTERNAL_ERROR", `The contract has no example for this answer: ${result.left.message}`);

    const { output, validations } = result.right;
    const refused = validations.input.some((issue) => issue.code === 401);
    const errors = validations.input.filter((issue) => issue.severity === 0);
    if (!refused && errors.length > 0) {
      const issues = errors.map(asIssue).map((issue) => contractSpelling(operation, issue));
      return (checkSecurity ? missingBodyCredential(operation, issues) : undefined) ?? invalid(issues);
    }
    if (validations.output.length > 0) {
      return failure(500, "INTERNAL_ERROR", "The example of this answer breaks the contract.", {
        issues: validations.output.map(asIssue),
      });
    }
    return { status: output.statusCode, headers: answerHeaders(output.headers), body: output.body };
  };
}
interface Diagnostic {
  readonly path?: readonly (string | number)[];
  readonly message: string;
}

function asIssue({ path = ["body"], message }: Diagnostic): Issue {
  const missing = /required property '(.+)'$/.exec(message)?.[1];
  const unknown = /additional properties; found '(.+)'$/.exec(message)?.[1];
  const at = [...path, ...(missing ? [missing] : []), ...(unknown ? [unknown] : [])].join(".");
  if (missing) return { path: at, message: "is required" };
  if (unknown) return { path: at, message: "is not a field of this request" };
  if (message === "Body parameter is required") return { path: at, message: "is required" };
  return {
    path: at,
    message: message
      .replace(/^(Request|Response) (body|query parameter|path parameter|header)( property)? /i, "")
      .replace(/^\S+ (?=must)/, ""),
  };
}

/** Prism names query parameters in lower case. A caller looks for the name that it knows: `query.machineId`. */
function contractSpelling(operation: MockOperation, issue: Issue): Issue {
  const paths = (operation.request?.query ?? []).map(({ name }) => `query.${name}`);
  return { ...issue, path: paths.find((path) => path.toLowerCase() === issue.path.toLowerCase()) ?? issue.path };
}

/** What the contract's examples say about headers, save what the server sets itself. */
function answerHeaders(headers: Readonly<Record<string, unknown>> | undefined): Record<string, string> {
  const own = ["content-type", "x-request-id"];
  return Object.fromEntries(
    Object.entries(headers ?? {}).flatMap(([name, value]) =>
      own.includes(name.toLowerCase()) ? [] : [[name.toLowerCase(), String(value)]],
    ),
  );
}
