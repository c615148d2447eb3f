import type { Form } from "./operation-docs.ts";
import type { SdkOperation } from "./sdk-operation.ts";

/** A call of an operation with the values of the contract's own story. */
export function exampleOf(sdk: SdkOperation, form: Form): string {
  const { operation } = sdk;
  const page = operation.paginated ? { ...requiredQuery(sdk), limit: 20 } : requiredQuery(sdk);
  const hasQuery = operation.paginated || Object.keys(page).length > 0;
  const given = [
    ...ids(sdk),
    ...(hasQuery ? [literal(page)] : []),
    ...(sdk.params ? [operation.requestExample === undefined ? "undefined" : literal(operation.requestExample)] : []),
    ...(operation.auth === "pairing" ? ["pairingToken"] : []),
  ];
  return `${receiver(sdk)}await ${callOf(operation.operationId, given, form)};`;
}

/** A walk over every item of a list. */
export function iterationExampleOf(sdk: SdkOperation, form: Form): string {
  const query = requiredQuery(sdk);
  const given = [...ids(sdk), ...(Object.keys(query).length > 0 ? [literal(query)] : [])];
  return `for await (const item of ${callOf(`${sdk.operation.operationId}All`, given, form)}) console.log(item);`;
}

function callOf(name: string, given: readonly string[], form: Form): string {
  return form === "method" ? `client.orchestration.${name}(${given.join(", ")})` : `${name}(${["client", ...given].join(", ")})`;
}

function receiver(sdk: SdkOperation): string {
  return { list: "const { items, nextCursor } = ", item: "const { item } = ", raw: "const answer = ", none: "" }[
    sdk.operation.envelope
  ];
}

function ids(sdk: SdkOperation): string[] {
  return sdk.ids.map(({ name }) => JSON.stringify(sdk.operation.parameterExamples[name]));
}

function requiredQuery(sdk: SdkOperation): Record<string, unknown> {
  const required = sdk.query.filter((parameter) => parameter.required);
  return Object.fromEntries(required.map(({ name }) => [name, sdk.operation.parameterExamples[name]]));
}

/** A value as TypeScript writes it. Short ones stay on one line. */
export function literal(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const parts = (at: string) =>
    Array.isArray(value)
      ? value.map((part) => literal(part, at))
      : Object.entries(value).map(
          ([key, part]) => `${/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)}: ${literal(part, at)}`,
        );
  const [start, end] = Array.isArray(value) ? ["[", "]"] : ["{ ", " }"];
  const flat = parts(indent);
  if (flat.length === 0) return Array.isArray(value) ? "[]" : "{}";
  const line = `${start}${flat.join(", ")}${end}`;
  if (indent.length + line.length <= 90 && !line.includes("\n")) return line;
  return `${start.trim()}\n${parts(inner)
    .map((part) => `${inner}${part},`)
    .join("\n")}\n${indent}${end.trim()}`;
}
