// @ts-check
import { answersOf, below, eachOperation, entriesOf } from "./shared.mjs";

/**
 * The mock, the sandbox and the documentation answer with the examples, and take the one named `default` when nobody asks for
 * another. Whether each example is valid is left to Redocly's own no-invalid-media-type-examples, which recommended-strict has.
 */
export const bodyExamples = () => {
  const seen = new Set();
  return eachOperation((operation, ctx) => {
    const { id, node } = operation;
    const success = node["x-paginated"] === true ? ["default", "firstPage"] : ["default"];
    const bodies = [
      { what: `The request body of ${id}`, first: ["default"], place: below(operation, ctx, "requestBody") },
      ...answersOf(operation, ctx).map((answer) => ({
        what: `The answer ${answer.status} of ${id}`,
        first: Number(answer.status) < 300 ? success : [],
        place: answer,
      })),
    ];
    for (const { what, first, place } of bodies) {
      for (const [, media] of entriesOf(place, ctx, "content")) {
        // An answer that operations share is judged once.
        if (!media.node || seen.has(media.node)) continue;
        seen.add(media.node);
        const names = Object.keys(media.node?.examples ?? {});
        if (names.length === 0) {
          const wanted = first.length > 0 ? first.join(" and ") : "after its error codes";
          const message = `${what} has no named example: add examples named ${wanted}.`;
          ctx.report({ message, location: media.location.key() });
        } else if (first.some((name, index) => names[index] !== name)) {
          const message = `${what} shows ${names.join(", ")}: let its examples start with ${first.join(", ")}.`;
          ctx.report({ message, location: media.location.child(["examples"]).key() });
        }
      }
    }
  });
};
