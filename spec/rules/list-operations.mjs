// @ts-check
import { below, eachOperation, follow, listOf } from "./shared.mjs";

/** Lists all page in the same way, so that one helper can walk any of them; nothing else looks like a list. */
export const listOperations = () =>
  eachOperation((operation, ctx) => {
    const { id, node, location } = operation;
    const isList = /^list[A-Z]/.test(id);
    /** @param {string} message @param {object} at */
    const report = (message, at) => ctx.report({ message: `${id} ${message}`, location: at });

    const marked = node["x-paginated"] === true;
    if (isList && !marked) report("is a list: mark it with x-paginated: true.", location.key());
    if (!isList && marked)
      report("is marked as paginated: call it list.. or take x-paginated out.", location.child(["x-paginated"]).key());

    const parameters = [operation, operation.item].flatMap((holder) =>
      listOf(holder.node.parameters).map((node, index) => ({
        node,
        location: holder.location.child(["parameters", index]),
      })),
    );
    for (const [part, name] of [
      ["Limit", "limit"],
      ["Cursor", "cursor"],
    ]) {
      const found = parameters.find((parameter) => follow(parameter, ctx).node?.name === name);
      const shared = `common/parameters.yaml#/${part}`;
      if (isList && !String(found?.node.$ref).endsWith(shared))
        report(
          `is a list: take its parameter ${name} by $ref from ${shared}.`,
          found?.location ?? location.child(["parameters"]).key(),
        );
      if (!isList && found) report(`has the parameter ${name} of lists: call it list.. or take it out.`, found.location);
    }

    const media = below(operation, ctx, "responses", "200", "content", "application/json");
    const ref = String(media.node?.schema?.$ref);
    const names = Object.keys(below(media, ctx, "schema").node?.properties ?? {});
    const isPage = ref.endsWith("ListResponse") && names.includes("items") && names.includes("nextCursor");
    if (isList && !isPage)
      report(
        "is a list: answer 200 with a schema named ..ListResponse that has items and nextCursor.",
        location.child(["responses"]).key(),
      );
    if (!isList && ref.endsWith("ListResponse"))
      report("answers a page of a list: call it list.. or answer another schema.", media.location.child(["schema"]));
  });
