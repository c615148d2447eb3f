import { inspect } from "node:util";
import { sanitizeBody } from "@peaqos/sdk";
import { describe, expect, it } from "vitest";

const HEADERS = { "X-API-Key": "s3cret-1", Authorization: "Bearer s3cret-2", Cookie: "sid=s3cret-3", Accept: "text/html" };
const SAFE = [
  ["accept", "text/html"],
  ["authorization", "[REDACTED]"],
  ["cookie", "[REDACTED]"],
  ["x-api-key", "[REDACTED]"],
];

describe("headers", () => {
  it.each([
    ["in a Headers instance", () => new Headers(HEADERS)],
    ["in a Map", () => new Map(Object.entries(HEADERS))],
    ["in a plain object", () => HEADERS],
  ])("are redacted by their names %s, and the others are kept", (_, make) => {
    const safe = sanitizeBody({ request: [make()] }) as { request: [object] };
    const [headers] = safe.request;
    const pairs = headers instanceof Map ? [...headers] : Object.entries(headers);
    expect(pairs.map(([name, value]) => [name.toLowerCase(), value]).sort()).toEqual(SAFE);
    expect(inspect(safe, { depth: 9, showHidden: true })).not.toContain("s3cret");
  });

  it("are redacted as pairs of a Map in a Map, whatever the key of the outer one is", () => {
    const outer = new Map<unknown, unknown>([[{ id: 1 }, new Map(Object.entries(HEADERS))]]);
    expect(inspect(sanitizeBody(outer), { depth: 9 })).not.toContain("s3cret");
    expect(inspect(sanitizeBody(outer), { depth: 9 })).toContain("text/html");
  });

  it("are redacted in the keys of a Map that are objects", () => {
    expect(inspect(sanitizeBody(new Map([[HEADERS, 1]])), { depth: 9 })).not.toContain("s3cret");
  });

  it("stay in the Headers that were passed", () => {
    const headers = new Headers(HEADERS);
    sanitizeBody({ headers });
    expect(headers.get("x-api-key")).toBe("s3cret-1");
  });

  it("are redacted in URLSearchParams and in a URL too", () => {
    const url = new URL("https://ann:s3cret@host.example/a?api_key=s3cret&page=2");
    const safe = inspect(sanitizeBody({ url, query: url.searchParams }), { depth: 9 });
    expect(safe).not.toContain("s3cret");
    expect(safe).toContain("host.example/a");
    expect(safe).toContain("page=2");
  });
});
