// @ts-check
const SOUNDS_SECRET = /token|secret|password|credential|authorization|signature|private.?key|api.?key|^xPayment$|^signInWithX$/i;

/**
 * A field that sounds secret is redacted everywhere, unless someone decided that it is none: then it is in the option `allow`.
 * @param {{ readonly allow?: readonly string[] }} options
 */
export const sensitiveNames = ({ allow = [] }) => ({
  /** @param {any} schema @param {import("./shared.mjs").Context} ctx */
  Schema(schema, ctx) {
    for (const [name, property] of Object.entries(schema?.properties ?? {})) {
      if (!SOUNDS_SECRET.test(name) || allow.includes(name)) continue;
      // A mark that stands beside a $ref counts, one that stands on what it refers to would be on no property.
      if (property?.["x-sensitive-data"] === true) continue;
      ctx.report({
        message: `The property ${name} sounds secret: mark it with x-sensitive-data: true, or add it to the names that redocly.yaml allows.`,
        location: ctx.location.child(["properties", name]).key(),
      });
    }
  },
});
