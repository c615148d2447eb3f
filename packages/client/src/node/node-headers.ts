import type { ResponseHeaders } from "../transport.js";

/** Names and values in turn, as they were on the wire, to be read as the `Headers` of `fetch`, which would take 20 ms to load. */
export function nodeHeaders(raw: readonly string[]): ResponseHeaders {
  const valuesOf = (name: string) => raw.filter((_, index) => index % 2 === 1 && raw[index - 1]?.toLowerCase() === name);
  const entries = function* (): Generator<[string, string]> {
    const names = new Set(raw.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()));
    for (const name of [...names].sort()) {
      const values = valuesOf(name);
      // A cookie may hold a comma, so that cookies cannot be told apart once they are joined.
      if (name === "set-cookie") for (const value of values) yield [name, value];
      else yield [name, values.join(", ")];
    }
  };
  return Object.defineProperties({} as ResponseHeaders & { entries: () => Iterator<[string, string]> }, {
    get: {
      value: (name: string) => {
        const values = valuesOf(name.toLowerCase());
        return values.length > 0 ? values.join(", ") : null;
      },
    },
    entries: { value: entries },
    [Symbol.iterator]: { value: entries },
  });
}
