import { Ajv2020 } from "ajv/dist/2020.js";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standalone from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";
import { fromRoot } from "../lib/root.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The days of each month, and the 29th of February in leap years. */
const DATE = [
  String.raw`\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))`,
  String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29`,
].join("|");
const TIME = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)`;

/** RFC 3339 in one expression: every answer holds many times, and ajv-formats takes them apart one by one. */
const DATE_TIME = new RegExp(`^(?:${DATE})T${TIME}$`, "i");

/** One object `all` with the functions of these names. */
export function compileValidators(schemas: Readonly<Record<string, JsonSchema>>, names: readonly string[]): string {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  // They serve keywords that `plain` refuses, and would make the code larger.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  ajv.addFormat("date-time", DATE_TIME);
  // Reached only by a value that has none of the members by which the alternatives are known.
  ajv.addKeyword({
    keyword: "lacksOneOf",
    schemaType: "array",
    error: { message: "", params: ({ schemaValue }) => _`{names: ${schemaValue}}` },
    code: (context) => context.error(),
  });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  const code = standalone.default(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name])));
  const { outputFiles } = buildSync({
    stdin: {
      contents: `${shorten(code)}\nexport const all = {${names.map((name) => `${name}: validate${name}`)}};`,
      resolveDir: fromRoot("."),
      sourcefile: "validators.js",
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    absWorkingDir: fromRoot("."),
    // The names of bundled files must not depend on where node_modules is.
    preserveSymlinks: true,
    legalComments: "none",
  });
  return outputFiles[0]?.text.replace(/export \{\s*all\s*\};\s*$/, "") ?? "";
}

// Ajv copies all errors for every entry of a list that has some, and keeps them until the next call. A hostile list of 100,000
// entries must cost neither that time nor that memory, so the functions count all errors and keep the first hundred.
const HELPERS = `
function note(kept, instancePath, keyword, params) {
  return join(kept, [{ instancePath, keyword, params }]);
}
function join(kept, more) {
  if (kept === null) return more;
  for (const error of more) if (kept.length < 100) kept.push(error);
  return kept;
}
function cut(kept, count) {
  if (count === 0) return null;
  if (kept !== null && kept.length > count) kept.length = count;
  return kept;
}
`;

/** Ajv's code with names that stay the same when schemas are added, in half the size, and in linear time. */
function shorten(code: string): string {
  const names = new Map(
    [...code.matchAll(/export const (\w+) = (validate\d+);/g)].map(([, name, old]) => [old, `validate${name}`]),
  );
  const short = code
    .replaceAll(/export const \w+ = validate\d+;/g, "")
    .replaceAll(/\bvalidate\d+\b/g, (old) => names.get(old) ?? old)
    .replaceAll(/\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, 'instancePath=""')
    .replaceAll(/\{instancePath:([^{}]+?),parentData:\w+,parentDataProperty:[^,{}]+,rootData\}/g, "$1")
    .replaceAll("{instancePath,parentData,parentDataProperty,rootData}", "instancePath")
    .replaceAll(/,schemaPath:"[^"]*"/g, "")
    .replaceAll(/const (err\d+) = (.*?);if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g, "note($2);")
    .replaceAll(
      /note\(\{instancePath(?::(.*?))?,keyword:("\w+"),params:(.*?)\}\);/g,
      (_all, path = "instancePath", keyword, params) => `vErrors = note(vErrors, ${path}, ${keyword}, ${params});`,
    )
    .replaceAll("note({});", "vErrors = note(vErrors);")
    .replaceAll(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;/g,
      "vErrors = join(vErrors, $1.errors);errors += $1.errors.length;",
    )
    .replaceAll(
      /if\(vErrors !== null\)\{if\((_errs\d+)\)\{vErrors\.length = \1;\}else \{vErrors = null;\}\}/g,
      "vErrors = cut(vErrors, $1);",
    );
  const left = /.{0,80}(\.concat\(|vErrors\.|note\(\{|parentData|schemaPath|validate\d).{0,80}/.exec(short);
  if (left !== null) throw new Error(`Ajv writes code that is not known here: ${left[0]}`);
  return HELPERS + short;
}
