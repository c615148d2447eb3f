// @ts-check
import { bothSides, follow, listOf, nameOf } from "./shared.mjs";

/** @param {any} schema */
const takesNull = (schema) =>
  [schema?.type].flat().includes("null") ||
  schema?.const === null ||
  [...listOf(schema?.oneOf), ...listOf(schema?.anyOf)].some((part) => part?.type === "null");

/** A schema that says nothing of types takes any value. @param {any} schema */
const takesAnything = (schema) =>
  ["type", "const", "enum", "oneOf", "anyOf", "allOf", "$ref"].every((keyword) => schema?.[keyword] === undefined);

/**
 * Servers may send null for what is absent, and readers have to expect it. Of what servers take in, null is more than they
 * promise, save in the fields that the option `allow` names as Schema.property.
 * @param {{ readonly allow?: readonly string[] }} options
 */
export const nullable = ({ allow = [] }) => {
  const sides = bothSides((requests, answers, ctx) => {
    for (const [schema, location] of new Map([...requests, ...answers])) {
      for (const name of Object.keys(schema.properties ?? {})) {
        const at = location.child(["properties", name]);
        const { node } = follow({ node: schema.properties[name], location: at }, ctx);
        const optional = !listOf(schema.required).includes(name);
        if (answers.has(schema)) {
          if (!optional || name === "nextCursor" || takesNull(node) || takesAnything(node)) continue;
          const message = `${nameOf(at)} is an optional property of an answer: let it accept null, or require it.`;
          ctx.report({ message, location: at.key() });
        } else if (takesNull(node) && !allow.includes(nameOf(at))) {
          const message = `${nameOf(at)} is a property of a request and accepts null: take null out, or allow it in redocly.yaml.`;
          ctx.report({ message, location: at.key() });
        }
      }
    }
  });
  return {
    ...sides,
    /** @param {any} schema @param {import("./shared.mjs").Context} ctx */
    Schema(schema, ctx) {
      if (schema?.nullable === undefined) return;
      const message = `${nameOf(ctx.location)} uses nullable, which OpenAPI 3.1 does not have: add "null" to its type.`;
      ctx.report({ message, location: ctx.location.child(["nullable"]).key() });
    },
  };
};
