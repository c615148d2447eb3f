import { exampleOf, iterationExampleOf } from "./operation-example.ts";
import { type Argument, argumentsOf, type SdkOperation } from "./sdk-operation.ts";

/** Written as a method of `client.orchestration`, or as a function that takes the client first. */
export type Form = "method" | "function";

const CREDENTIAL = {
  platform: "with the platform key",
  pairing: "with the agent's pairing token",
  either: "with the platform key or the agent's pairing token",
  none: "without credentials",
};

/** The TSDoc of an operation. */
export function operationDocs(sdk: SdkOperation, form: Form): string {
  const { operation } = sdk;
  return comment([
    `${operation.summary}. ${operation.description}`,
    "",
    `\`${operation.method} ${operation.path}\` (\`${operation.operationId}\`), ${CREDENTIAL[operation.auth]}.`,
    ...parameters(argumentsOf(sdk), form),
    ...(sdk.answerType === "void" ? [] : [`@returns ${operation.successDescription}`]),
    `@throws OrchestrationApiError with ${codes(operation.ownErrorCodes)}`,
    ...(operation.experimental ? ["@experimental"] : []),
    "@example",
    ...exampleOf(sdk, form).split("\n"),
  ]);
}

/** The TSDoc of the iterator over the pages of a list. */
export function iterationDocs(sdk: SdkOperation, args: readonly Argument[], form: Form): string {
  const { operation } = sdk;
  return comment([
    `Every item of {@link ${form === "method" ? "Orchestration." : ""}${operation.operationId}}, page by page as they are needed.`,
    ...parameters(args, form),
    `@throws OrchestrationApiError, at the first \`next()\` that needs a page, as \`${operation.operationId}\` does`,
    ...(operation.experimental ? ["@experimental"] : []),
    "@example",
    ...iterationExampleOf(sdk, form).split("\n"),
  ]);
}

function parameters(args: readonly Argument[], form: Form): string[] {
  const client = form === "function" ? ["@param client A `PeaqosClient`, or what `createOrchestrationClient` returns."] : [];
  return [...client, ...args.map(({ name, description }) => `@param ${name} ${description}`)];
}

function codes(own: readonly string[]): string {
  const common = "a code that every operation can answer";
  return own.length === 0 ? common : `${own.map((code) => `\`${code}\``).join(", ")}, or ${common}`;
}

/** A doc comment; prose is wrapped, code after `@example` is not. */
export function comment(lines: readonly string[]): string {
  const code = lines.indexOf("@example");
  const wrapped = lines.flatMap((line, index) => (code !== -1 && index >= code ? [line] : wrap(line, 125)));
  return ["/**", ...wrapped.map((line) => ` * ${line.replaceAll("*/", "*\\/")}`.trimEnd()), " */"].join("\n");
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
