import type { ResponseHeaders } from "../transport.js";

/** The headers of an answer, to be read as the `Headers` of `fetch`, which would take 20 ms to load. */
export class NodeHeaders implements ResponseHeaders {
  /** Names and values in turn, as they were on the wire. */
  readonly #raw: readonly string[];

  constructor(raw: readonly string[]) {
    this.#raw = raw;
  }

  get(name: string): string | null {
    const values = this.#valuesOf(name.toLowerCase());
    return values.length > 0 ? values.join(", ") : null;
  }

  *entries(): Generator<[string, string]> {
    const names = this.#raw.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
    for (const name of [...new Set(names)].sort()) {
      const values = this.#valuesOf(name);
      // A cookie may hold a comma, so that cookies cannot be told apart once they are joined.
      if (name === "set-cookie") for (const value of values) yield [name, value];
      else yield [name, values.join(", ")];
    }
  }

  [Symbol.iterator](): Generator<[string, string]> {
    return this.entries();
  }

  #valuesOf(name: string): string[] {
    return this.#raw.filter((_, index) => index % 2 === 1 && this.#raw[index - 1]?.toLowerCase() === name);
  }
}
