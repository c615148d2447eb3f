import { createRequire } from "node:module";
import { sanitizeBody } from "@peaqos/sdk";
import { RequestError } from "octokit";
import type { Subject } from "./probe.ts";

/** Something that takes secrets out of a value before it is logged. */
export interface Redactor extends Subject {
  /** What may be logged; `undefined` where the redactor does not take such a value. */
  redact(value: object): unknown;
}

type PathRedactor = (options: { readonly paths: readonly string[] }) => (value: object) => unknown;

// The one has no types, and the types of the other do not fit its CommonJS shape.
const require = createRequire(import.meta.url);
const fastRedact = require("fast-redact") as PathRedactor;
const pinoRedact = require("@pinojs/redact") as PathRedactor;

/** What a careful user would list, knowing the field names. */
const paths = ["token", "body.token", "items[*].token", "headers.authorization", 'headers["x-api-key"]', "query.access_token"];

/** The columns of the redaction table, ours first. */
export const redactors: readonly Redactor[] = [
  { name: "sanitizeBody", package: "@peaqos/sdk", redact: sanitizeBody },
  { name: "octokit RequestError", package: "octokit", redact: asRequestError },
  { name: "fast-redact", package: "fast-redact", redact: (value) => fastRedact({ paths })(value) },
  { name: "@pinojs/redact", package: "@pinojs/redact", redact: (value) => pinoRedact({ paths })(value) },
];

/** octokit redacts the request that an error keeps, and nothing else. */
function asRequestError(value: { readonly url?: string; readonly headers?: Record<string, string> }): unknown {
  const { url, headers } = value;
  if (url === undefined && headers === undefined) return undefined;
  const error = new RequestError("Refused", 401, { request: { method: "GET", url: "https://h/", headers: {}, ...value } });
  return error.request;
}
