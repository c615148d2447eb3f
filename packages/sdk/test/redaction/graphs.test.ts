import { inspect } from "node:util";
import { sanitizeBody } from "@peaqos/sdk";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "./values.ts";

const REDACTED = "[REDACTED]";

describe("a cycle", () => {
  it("becomes [Circular], in objects, arrays, Maps, Sets and errors", () => {
    const object: Record<string, unknown> = { a: 1 };
    object.self = object;
    const array: unknown[] = [1];
    array.push([array]);
    const map = new Map<string, unknown>();
    map.set("a", { map });
    const set = new Set<unknown>();
    set.add({ set });
    expect(sanitizeBody(object)).toEqual({ a: 1, self: "[Circular]" });
    expect(sanitizeBody(array)).toEqual([1, ["[Circular]"]]);
    expect(sanitizeBody(map)).toEqual(new Map([["a", { map: "[Circular]" }]]));
    expect(sanitizeBody(set)).toEqual([{ set: "[Circular]" }]);
    const error = new Error("a");
    error.cause = error;
    expect(sanitizeBody(error)).toMatchObject({ message: "a", cause: "[Circular]" });
  });

  it("hides no secret", () => {
    const a: Record<string, unknown> = { token: "s3cret" };
    const b = { a, apiKey: "s3cret" };
    a.b = [b];
    expect(sanitizeBody([a, b])).toEqual([
      { token: REDACTED, b: [{ a: "[Circular]", apiKey: REDACTED }] },
      { a: { token: REDACTED, b: ["[Circular]"] }, apiKey: REDACTED },
    ]);
  });
});

describe("a shared reference that is no cycle", () => {
  it("is copied wherever it occurs", () => {
    const shared = { id: 1, token: "s3cret" };
    const safe = { id: 1, token: REDACTED };
    expect(sanitizeBody({ a: shared, b: [shared, { c: shared }] })).toEqual({ a: safe, b: [safe, { c: safe }] });
  });

  it("forty levels of it, each twice, are sanitized without a blow-up", () => {
    let node: unknown = { token: "s3cret", id: 1 };
    for (let level = 0; level < 40; level++) node = [node, node];
    let safe = sanitizeBody(node);
    for (let level = 0; level < 40; level++) safe = (safe as [unknown, unknown])[level % 2];
    expect(safe).toEqual({ token: REDACTED, id: 1 });
  });
});

describe("values that occur again and again", () => {
  /** How many fields are read while a body is sanitized. */
  function fieldsRead(make: (leaf: object) => unknown): number {
    let reads = 0;
    const leaf = Object.defineProperty({}, "value", { enumerable: true, get: () => (reads += 1) });
    sanitizeBody(make(leaf));
    return reads;
  }

  it("are not read again for each of a million places, in lists or around a cycle", () => {
    const thousand = (part: unknown) => Array.from({ length: 1000 }, () => part);
    expect(fieldsRead((leaf) => thousand(thousand(leaf)))).toBeLessThan(200_000);
    const ring = (leaf: object) => {
      const nodes: Record<string, unknown>[] = Array.from({ length: 40 }, () => ({ leaf }));
      for (const node of nodes) node.all = nodes;
      return nodes;
    };
    expect(fieldsRead(ring)).toBeLessThan(200_000);
  });

  it("are not copied again and again, however long they are", () => {
    let reads = 0;
    const long = Array.from({ length: 50_000 }, (_, index) => index);
    const counted = new Proxy(long, {
      get(target, name, receiver) {
        if (name === "1") reads += 1;
        return Reflect.get(target, name, receiver);
      },
    });
    sanitizeBody(Array.from({ length: 1000 }, () => counted));
    expect(reads).toBeLessThan(10);
  });
});

describe("a body that is 10,000 levels deep", () => {
  const levels = 10_000;
  const nest = (wrap: (inner: unknown) => unknown) => {
    let node: unknown = { token: "s3cret" };
    for (let level = 0; level < levels; level++) node = wrap(node);
    return node;
  };
  /** What is at the bottom, and how far down that is. Printers cannot go as deep. */
  const bottom = (top: unknown) => {
    let at = top;
    let depth = 0;
    for (; typeof at === "object" && at !== null; depth++)
      at = at instanceof Map ? [...at.values()][0] : Object.values(at).at(-1);
    return { at, depth };
  };

  it.each<readonly [string, (inner: unknown) => unknown]>([
    ["of objects", (inner) => ({ inner })],
    ["of arrays", (inner) => [inner]],
    ["of Maps", (inner) => new Map([["inner", inner]])],
  ])("%s does not make the call throw, and ends in a mark where it cannot be read on", (_, wrap) => {
    const safe = sanitizeBody({ flat: { apiKey: "s3cret", id: 1 }, deep: nest(wrap) });
    expect((safe as { flat: unknown }).flat).toEqual({ apiKey: REDACTED, id: 1 });
    const { at, depth } = bottom(safe);
    expect(at).toMatch(/^\[[A-Z][a-z ]+\]$/);
    // No body of the API comes near this.
    expect(depth).toBeGreaterThan(500);
  });

  it.each([
    ["an array", `${"[".repeat(levels)}{"token":"s3cret"}${"]".repeat(levels)}`],
    ["an object", `${'{"a":'.repeat(levels)}{"token":"s3cret"}${"}".repeat(levels)}`],
    ["a secret beside something deep", `{"token":"s3cret","deep":${"[".repeat(levels)}${"]".repeat(levels)}}`],
  ])("shows no secret as a text that holds %s as JSON", (_, text) => {
    const safe = sanitizeBody({ text, id: 1 }) as { text: string; id: number };
    expect(safe.id).toBe(1);
    expect(safe.text.includes("s3cret")).toBe(false);
  });
});

describe("the input", () => {
  const make = () => ({
    token: "s3cret",
    text: '{"apiKey":"s3cret"}',
    url: "https://a:s3cret@b/?key=s3cret",
    list: [{ auth: 1 }, [{ secret: { deep: true } }]],
    map: new Map([["password", { a: 1 }]]),
    set: new Set([{ credential: "s3cret" }]),
  });

  it("is never changed, also when it is frozen to its depth", () => {
    const body = deepFreeze(make());
    const safe = sanitizeBody(body);
    expect(body).toStrictEqual(make());
    expect(inspect(safe, { depth: 9 })).not.toContain("s3cret");
  });

  it("shares no object with the copy that either could change", () => {
    const body = { list: [{ id: 1 }], map: new Map([["a", { id: 1 }]]) };
    const safe = sanitizeBody(body) as typeof body;
    expect(safe).toEqual(body);
    expect(safe.list).not.toBe(body.list);
    expect(safe.list[0]).not.toBe(body.list[0]);
    expect(safe.map.get("a")).not.toBe(body.map.get("a"));
  });

  it("keeps its place when it is a generator: nobody's values are used up", () => {
    const numbers = [1, 2].values();
    sanitizeBody({ numbers });
    expect([...numbers]).toEqual([1, 2]);
  });
});
