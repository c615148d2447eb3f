// @ts-check
import { bothSides, nameOf } from "./shared.mjs";

/**
 * A misspelt field of a request is refused, and a new field of an answer breaks nobody. Therefore no object can be both. Maps
 * without properties of their own may be.
 */
export const closedRequests = () =>
  bothSides((requests, answers, ctx) => {
    for (const [schema, location] of new Map([...requests, ...answers])) {
      const name = nameOf(location);
      /** @param {string} wrong */
      const report = (wrong) => ctx.report({ message: `${name} ${wrong}.`, location: location.key() });
      const isMap = schema.properties === undefined;

      if (!isMap && requests.has(schema) && answers.has(schema))
        report("is part of a request and of an answer: write one schema for each");
      else if (requests.has(schema)) {
        const isObject = !isMap || [schema.type].flat().includes("object");
        if (isMap ? isObject && schema.additionalProperties === undefined : schema.additionalProperties !== false)
          report("is part of a request and open: add additionalProperties: false");
      } else if (!isMap && schema.additionalProperties !== undefined)
        report("is part of an answer, which stays open: take additionalProperties out");
    }
  });
