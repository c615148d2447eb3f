// @ts-check
import { nameOf, partsOf } from "./shared.mjs";

/** Many generators cannot read `details: true`. A free value is a schema that has nothing but a description. */
export const noBooleanSchema = () => {
  const seen = new Set();
  /** @param {import("./shared.mjs").Context} ctx @param {import("./shared.mjs").Location} location */
  const report = (ctx, location) => {
    // One that is referred to may be met several times.
    const key = location.source.absoluteRef + location.pointer;
    if (seen.has(key)) return;
    seen.add(key);
    const message = `${nameOf(location)} is a boolean and not a schema: write a schema with only a description for any value.`;
    ctx.report({ message, location });
  };
  // Redocly does not visit booleans, so whatever holds a schema looks at what it holds.
  /** @param {any} holder @param {import("./shared.mjs").Context} ctx */
  const look = (holder, ctx) => {
    if (typeof holder?.schema === "boolean") report(ctx, ctx.location.child(["schema"]));
  };
  return {
    MediaType: look,
    Parameter: look,
    Header: look,
    /** @param {any} schemas @param {import("./shared.mjs").Context} ctx */
    NamedSchemas(schemas, ctx) {
      for (const name of Object.keys(schemas ?? {}))
        if (typeof schemas[name] === "boolean") report(ctx, ctx.location.child([name]));
    },
    /** @param {any} node @param {import("./shared.mjs").Context} ctx */
    Schema(node, ctx) {
      for (const { keyword, ...part } of partsOf({ node, location: ctx.location }))
        if (typeof part.node === "boolean" && keyword !== "additionalProperties") report(ctx, part.location);
    },
    /** @param {any} _ref @param {import("./shared.mjs").Context} ctx @param {{ node?: any, location: import("./shared.mjs").Location }} target */
    ref(_ref, ctx, target) {
      if (ctx.type.name === "Schema" && typeof target.node === "boolean") report(ctx, target.location);
    },
  };
};
