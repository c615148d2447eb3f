// @ts-check
import { isNamed, nameOf } from "./shared.mjs";

const MOST = 2;

/** What has several fields is worth a name, and gets a type that users can import. */
export const inlineObjects = () => ({
  /** @param {any} schema @param {import("./shared.mjs").Context} ctx */
  Schema(schema, ctx) {
    const { length } = Object.keys(schema?.properties ?? {});
    if (length <= MOST || isNamed(ctx.location)) return;
    ctx.report({
      message: `The object at ${nameOf(ctx.location)} has ${length} properties: make it a schema of its own and refer to it.`,
      location: ctx.location.child(["properties"]).key(),
    });
  },
});
