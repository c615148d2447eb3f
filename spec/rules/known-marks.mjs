// @ts-check
/**
 * @typedef {object} Mark
 * @property {readonly string[]} on the kinds of nodes that may carry it
 * @property {(value: unknown) => boolean} takes
 * @property {string} value what it takes, in words
 */

/** @param {unknown} value */
const isTrue = (value) => value === true;
/** @param {unknown} value */
const isListOfCodes = (value) =>
  Array.isArray(value) && new Set(value).size === value.length && value.every((code) => /^[A-Z][A-Z0-9_]+$/.test(code));

/** The table of spec/README.md. @type {Readonly<Record<string, Mark>>} */
const MARKS = {
  "x-stability": { on: ["operation", "schema", "property"], takes: (value) => value === "experimental", value: "experimental" },
  "x-error-codes": { on: ["operation"], takes: isListOfCodes, value: "a list of different error codes" },
  "x-sensitive-data": { on: ["property", "security scheme"], takes: isTrue, value: "true" },
  "x-paginated": { on: ["operation"], takes: isTrue, value: "true" },
  "x-one-time": { on: ["property"], takes: isTrue, value: "true" },
  "x-idempotent": { on: ["operation"], takes: isTrue, value: "true" },
};

/**
 * What the table calls the kind of a node.
 * @param {import("./shared.mjs").Context} ctx
 */
function kindOf({ type, location }) {
  if (type.name === "Schema") return /\/properties\/[^/]+$/.test(location.pointer) ? "property" : "schema";
  return { Operation: "operation", SecurityScheme: "security scheme" }[type.name] ?? type.name;
}

/** The generators know these marks and no others; a misspelt one would be passed over in silence. */
export const knownMarks = () => {
  /** @param {any} node @param {import("./shared.mjs").Context} ctx */
  const look = (node, ctx) => {
    const kind = kindOf(ctx);
    for (const name of Object.keys(node).filter((key) => key.startsWith("x-"))) {
      const mark = MARKS[name];
      /** @param {string} wrong */
      const report = (wrong) => ctx.report({ message: `${name} ${wrong}.`, location: ctx.location.child([name]).key() });
      if (!mark)
        report("is no mark of this contract: take it out, or enter it in spec/README.md and in spec/rules/known-marks.mjs");
      else if (!mark.on.includes(kind)) report(`does not belong on this ${kind}: it goes on ${mark.on.join(" or ")}`);
      else if (!mark.takes(node[name])) report(`takes only ${mark.value}: write that, or take it out`);
      else if (name === "x-one-time" && node["x-sensitive-data"] !== true) report("marks a secret: add x-sensitive-data: true");
      else if (name === "x-idempotent" && ctx.key !== "post")
        report("says nothing of this verb: it goes on a POST that may be repeated");
    }
  };
  return {
    /** @param {any} node @param {import("./shared.mjs").Context} ctx */
    any(node, ctx) {
      // Types that take no extensions are maps, and their keys are names: of headers, of properties.
      if (ctx.type.extensionsPrefix !== undefined && node !== null && typeof node === "object") look(node, ctx);
    },
    // Marks that stand beside a $ref.
    ref: look,
  };
};
