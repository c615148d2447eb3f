// @ts-check
import { eachOperation } from "./shared.mjs";

/** The id becomes the name of a function in every package, so it reads like one: a verb first, then what it acts on. */
export const operationIdForm = () =>
  eachOperation(({ id, node, location }, ctx) => {
    if (/^[a-z]+([A-Z][a-z0-9]*)+$/.test(node.operationId ?? "")) return;
    ctx.report({
      message: `The operationId of ${id} is not a camelCase name of at least two words: write verb and noun, for example listMachines.`,
      location: node.operationId === undefined ? location.key() : location.child(["operationId"]),
    });
  });
