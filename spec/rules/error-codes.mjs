// @ts-check
import { answersOf, below, eachOperation, entriesOf, HEALTH_CHECK, listOf } from "./shared.mjs";

/**
 * The codes that an operation answers without naming them, as spec/README.md lists them.
 * @param {import("./shared.mjs").Operation} operation
 * @returns {string[]}
 */
function commonCodes({ id, node }) {
  const alternatives = listOf(node.security).map((schemes) => Object.keys(schemes ?? {}).join());
  const accepts = (/** @type {string} */ scheme) => alternatives.some((each) => each.includes(scheme));
  return [
    ...(id === HEALTH_CHECK ? [] : ["VALIDATION_ERROR"]),
    ...["RATE_LIMITED", "INTERNAL_ERROR"],
    ...(alternatives.includes("platformKey") ? ["AUTH_REQUIRED"] : []),
    // A platform key that goes along with a pairing token may be left out, but not be wrong.
    ...(accepts("platformKey") ? ["AUTH_INVALID"] : []),
    ...(accepts("agentPairingToken") ? ["AGENT_AUTH_REQUIRED", "AGENT_AUTH_INVALID", "AGENT_AUTH_EXPIRED"] : []),
    ...(node.requestBody === undefined ? [] : ["PAYLOAD_TOO_LARGE", "UNSUPPORTED_MEDIA_TYPE"]),
  ];
}

/** Callers switch on error codes, so what the contract says of them has to be complete, and true everywhere. */
export const errorCodes = () => {
  /** @type {Map<string, { status: string, id: string, at: object }[]>} where each code stands */
  const uses = new Map();
  const seen = new Set();
  const perOperation = eachOperation((operation, ctx) => {
    const { id, node, location } = operation;
    /** @param {string} message @param {object} at */
    const report = (message, at) => ctx.report({ message, location: at });
    const own = listOf(node["x-error-codes"]);
    if (node["x-error-codes"] === undefined)
      report(`${id} does not name its error codes: add x-error-codes, with [] for none.`, location.key());
    const common = commonCodes(operation);
    const codes = [...own, ...common];

    const shown = errorExamples(operation, ctx);
    for (const { name, example, known, status, stated, at } of shown) {
      // An example that operations share is judged once, its place in each of them every time.
      const place = at.source.absoluteRef + at.pointer;
      if (!seen.has(place)) {
        seen.add(place);
        const code = example.node?.value?.error?.code;
        if (code !== name)
          report(`The example ${name} of an error answer has the code ${code}: name it after its code.`, at.key());
        else if (!known.includes(name))
          report(`${name} is no known error code: add it to the enum ErrorCode, or take it out.`, at);
      }
      uses.set(name, [...(uses.get(name) ?? []), { status, id, at: stated.key() }]);
      if (!codes.includes(name)) report(`${id} shows ${name} but does not name it: add it to x-error-codes.`, stated.key());
    }

    const isShown = (/** @type {string} */ code) => shown.some(({ name }) => name === code);
    for (const [index, code] of own.entries()) {
      const at = location.child(["x-error-codes", index]);
      if (common.includes(code)) report(`${id} names ${code}, which is common: take it out of x-error-codes.`, at);
      else if (!isShown(code)) report(`${id} names ${code} but has no example of it: add one under its status.`, at);
    }
    for (const code of common.filter((each) => !isShown(each)))
      report(`${id} can answer ${code} but has no example of it: add one under its status.`, location.child(["responses"]).key());
  });

  /** @param {unknown} _root @param {import("./shared.mjs").Context} ctx */
  const leave = (_root, ctx) => {
    for (const [name, places] of uses) {
      // What most of them say is right, so that one slip is one problem.
      const count = (/** @type {string} */ status) => places.filter((place) => place.status === status).length;
      const usual = places.reduce((best, { status }) => (count(status) > count(best) ? status : best), places[0]?.status ?? "");
      for (const { status, id, at } of places.filter((place) => place.status !== usual))
        ctx.report({
          message: `${name} stands under ${status} in ${id}, and else under ${usual}: use one status.`,
          location: at,
        });
    }
  };
  return { ...perOperation, Root: { leave } };
};

/**
 * Every example of every error answer of an operation.
 * @param {import("./shared.mjs").Operation} operation
 * @param {import("./shared.mjs").Context} ctx
 */
function errorExamples(operation, ctx) {
  return answersOf(operation, ctx)
    .filter(({ status }) => Number(status) >= 400)
    .flatMap((answer) =>
      entriesOf(answer, ctx, "content").flatMap(([, media]) => {
        const code = below(media, ctx, "schema", "properties", "error", "properties", "code");
        return entriesOf(media, ctx, "examples").map(([name, example]) => ({
          ...{ name, example, status: answer.status, stated: answer.stated },
          known: listOf(code.node?.enum),
          at: media.location.child(["examples", name]),
        }));
      }),
    );
}
