// @ts-check
import { isNamed, nameOf } from "./shared.mjs";

/** An enum without a name becomes a nameless union in the generated types, once for each place that it stands in. */
export const namedEnums = () => ({
  /** @param {any} schema @param {import("./shared.mjs").Context} ctx */
  Schema(schema, ctx) {
    if (schema?.enum === undefined || isNamed(ctx.location)) return;
    ctx.report({
      message: `The enum at ${nameOf(ctx.location)} has no name: make it a schema of its own and refer to it, or use const for one value.`,
      location: ctx.location.child(["enum"]).key(),
    });
  },
});
