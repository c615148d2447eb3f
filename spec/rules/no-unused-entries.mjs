// @ts-check
/**
 * Redocly's own no-unused-components looks into `components` only. This contract has its parts at the top of its files, so an
 * entry there that nothing refers to would never be seen, and would be missing from the bundle in silence. What belongs there
 * all the same is in the option `allow`.
 * @param {{ readonly allow?: readonly string[] }} options
 */
export const noUnusedEntries = ({ allow = [] }) => {
  /** @type {Map<import("./shared.mjs").Location["source"], Set<string>>} the entries of each file that are used */
  const used = new Map();
  return {
    /** @param {unknown} _ref @param {import("./shared.mjs").Context} _ctx @param {{ location?: import("./shared.mjs").Location }} target */
    ref(_ref, _ctx, { location }) {
      if (!location) return;
      const entries = used.get(location.source) ?? new Set();
      used.set(location.source, entries.add(location.pointer.split("/")[1] ?? ""));
    },
    Root: {
      /** @param {unknown} _root @param {import("./shared.mjs").Context} ctx */
      leave(_root, ctx) {
        used.delete(ctx.location.source);
        for (const [source, entries] of used) {
          // Of a file, Redocly hands out the text only. Entries start at its first column.
          for (const [, name = ""] of source.body.matchAll(/^"?([\w-]+)"?:/gm)) {
            if (entries.has(name) || entries.has("") || allow.includes(name)) continue;
            const location = { source, pointer: `#/${name}`, reportOnKey: true };
            ctx.report({ message: `Nothing refers to ${name}: use it, or take it out.`, location });
          }
        }
      },
    },
  };
};
