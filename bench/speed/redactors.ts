import { createRequire } from "node:module";
import { sanitizeBody } from "@peaqos/sdk";

/** Takes the secrets out of a body; made for one whose secret paths are known, where it has to know them. */
export interface BodyRedactor {
  readonly name: string;
  readonly package?: string;
  make(paths: readonly string[]): Redacting;
}

/** Where it changes the value itself, `restore` gives back what was taken out, which belongs to the work. */
export type Redacting = ((value: object) => unknown) & { restore?(value: object): unknown };

type PathRedactor = (options: { readonly paths: readonly string[]; readonly serialize: false }) => Redacting;
type CloneDeepWith = (value: unknown, customizer: (value: unknown, name: unknown) => unknown) => unknown;

const require = createRequire(import.meta.url);
const fastRedact = require("fast-redact") as PathRedactor;
const pinoRedact = require("@pinojs/redact") as PathRedactor;
const cloneDeepWith = require("lodash/cloneDeepWith") as CloneDeepWith;

const REDACTED = "[REDACTED]";
/** The rule of the SDK, as one expression. */
const SECRET =
  /token|key|secret|password|credential|auth|^((set-)?cookie|payment.?signature|sign.?in.?with.?x|signature|x.?payment)$/i;

/** What everybody writes first: the base of the ratios. It looks at names only, and into no text. */
function naive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(naive);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value))
    copy[name] = SECRET.test(name) ? REDACTED : naive((value as Record<string, unknown>)[name]);
  return copy;
}

/** A copy of everything, with nothing taken out: less is not possible where a copy is due. */
function copyOnly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOnly);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) copy[name] = copyOnly((value as Record<string, unknown>)[name]);
  return copy;
}

export const naiveWalk: BodyRedactor = { name: "naive walk", make: () => naive };
export const naiveAgain: BodyRedactor = { name: "naive walk again (A/A)", make: () => (value) => naive(value) };

export const bodyRedactors: readonly BodyRedactor[] = [
  naiveWalk,
  { name: "sanitizeBody", package: "@peaqos/sdk", make: () => sanitizeBody },
  { name: "copy only, nothing redacted", make: () => copyOnly },
  {
    name: "JSON.stringify replacer and parse",
    make: () => (value) => JSON.parse(JSON.stringify(value, (name, part: unknown) => (SECRET.test(name) ? REDACTED : part))),
  },
  {
    name: "lodash cloneDeepWith",
    package: "lodash",
    make: () => (value) =>
      cloneDeepWith(value, (_, name) => (typeof name === "string" && SECRET.test(name) ? REDACTED : undefined)),
  },
  { name: "fast-redact, told the paths", package: "fast-redact", make: (paths) => fastRedact({ paths, serialize: false }) },
  {
    name: "@pinojs/redact, told the paths",
    package: "@pinojs/redact",
    make: (paths) => withoutRestore(pinoRedact({ paths, serialize: false })),
  },
  naiveAgain,
];

/** It works on a copy, so there is nothing to give back. */
function withoutRestore(redact: Redacting): Redacting {
  return (value) => redact(value);
}
