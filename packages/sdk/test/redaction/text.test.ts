import { sanitizeBody } from "@peaqos/sdk";
import { describe, expect, it } from "vitest";

describe("a URL in a text", () => {
  it.each([
    ["https://ann:s3cret@host/a", "https://[REDACTED]@host/a"],
    ["https://s3cret@host", "https://[REDACTED]@host"],
    ["https://:s3cret@host", "https://[REDACTED]@host"],
    ["https://ann:p@ss@host/x", "https://[REDACTED]@host/x"],
    [new URL("https://ann:o's3cret@host/x").href, "https://[REDACTED]@host/x"],
    ["redis://:s3cret@10.0.0.1:6379/0", "redis://[REDACTED]@10.0.0.1:6379/0"],
    ["two: http://a:s3cret@b, http://c:s3cret@d.", "two: http://[REDACTED]@b, http://[REDACTED]@d."],
    ['{"not json: "https://a:s3cret@b"', '{"not json: "https://[REDACTED]@b"'],
  ])("loses its user info: %s", (text, safe) => {
    expect(sanitizeBody(text)).toBe(safe);
    expect(sanitizeBody({ a: [text] })).toEqual({ a: [safe] });
  });

  it.each([
    ["https://h/?token=s3cret", "https://h/?token=[REDACTED]"],
    ["https://h/?a=1&access_token=s3cret-tail_~.x%20y&b=2", "https://h/?a=1&access_token=[REDACTED]&b=2"],
    ["https://h/cb#access_token=s3cret&state=1", "https://h/cb#access_token=[REDACTED]&state=1"],
    ["https://h/?X-API-Key=s3cret", "https://h/?X-API-Key=[REDACTED]"],
    ["https://h/?Signature=s3cret&x=1", "https://h/?Signature=[REDACTED]&x=1"],
    ["/relative?client_secret=s3cret#top", "/relative?client_secret=[REDACTED]#top"],
    ["https://h/?auth[token]=s3cret", "https://h/?auth[token]=[REDACTED]"],
    ["https://h/?next=https%3A%2F%2Fx&key=a=b=", "https://h/?next=https%3A%2F%2Fx&key=[REDACTED]"],
    ['call "https://h/?password=s3cret" failed', 'call "https://h/?password=[REDACTED]" failed'],
  ])("loses the values of its secret parameters: %s", (text, safe) => {
    expect(sanitizeBody(text)).toBe(safe);
    expect(sanitizeBody(new Set([{ note: text }]))).toEqual([{ note: safe }]);
  });

  it.each([
    ["encodeURIComponent", encodeURIComponent("ab+/=\"\\é!'()*~ yz")],
    ["URLSearchParams", new URLSearchParams({ a: "ab+/=\"\\é!'()*~ yz" }).toString().slice(2)],
  ])("loses a secret parameter to its last character, as %s writes it", (_, value) => {
    expect(sanitizeBody(`https://h/?token=${value}&a=1`)).toBe("https://h/?token=[REDACTED]&a=1");
  });
});

describe("JSON in a text", () => {
  it.each([
    ['{"token":"s3cret"}', '{"token":"[REDACTED]"}'],
    [' \n[{"Token": "s3cret", "id": 1}]', '[{"Token":"[REDACTED]","id":1}]'],
    ['[["a",[{"apiKey":{"deep":"s3cret"}}]]]', '[["a",[{"apiKey":"[REDACTED]"}]]]'],
    ['{"url":"https://a:s3cret@b"}', '{"url":"https://[REDACTED]@b"}'],
    [JSON.stringify({ body: JSON.stringify({ secret: "s3cret" }) }), JSON.stringify({ body: '{"secret":"[REDACTED]"}' })],
  ])("is sanitized and stays JSON: %s", (text, safe) => {
    expect(sanitizeBody({ text })).toEqual({ text: safe });
  });

  it("is sanitized when it was made a JSON text twice", () => {
    const twice = JSON.stringify(JSON.stringify({ token: "s3cret", id: 1 }));
    expect(sanitizeBody(twice)).not.toContain("s3cret");
  });

  it("is sanitized in the names of fields and the keys of Maps too", () => {
    expect(JSON.stringify(sanitizeBody({ '{"token":"s3cret"}': 1, "https://a:s3cret@b": 2 }))).not.toContain("s3cret");
    expect([...(sanitizeBody(new Map([['{"token":"s3cret"}', 1]])) as Map<string, number>).keys()][0]).not.toContain("s3cret");
  });
});

describe("a text without secrets", () => {
  it.each([
    "",
    " \t\n",
    "token",
    "The token is missing.",
    "key=value",
    "https://host/path?page=2&sort=asc#top",
    "user@host.example",
    "//user@host",
    "git+ssh://host:22/a/@scope/name",
    "https://host/@scope/pkg?v=1.0",
    "[REDACTED]",
    "[Circular]",
    "{ not json }",
    '{ "id" : 12345678901234567890, "a": 1.0, "b": "\\u00e9" }',
    "  [ 1,\n 2 ]  ",
    "?&#;==??&&",
    "a\u0000b\ud800c\u2028",
  ])("stays as it is, byte for byte: %j", (text) => {
    expect(sanitizeBody(text)).toBe(text);
    expect(sanitizeBody({ a: [text] })).toEqual({ a: [text] });
  });
});

describe("a text of a megabyte is sanitized without hanging", () => {
  it.each(["?", "://", "[", "{", '"', " ", "@", "&a", "?a=", ";token", "://a", '{"a":', "\\", "[[]", "#=", "%", "a"])(
    "of %j",
    (part) => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      expect((sanitizeBody(text) as string).length).toBeGreaterThan(0);
      const { safe } = sanitizeBody({ safe: `${text}?token=s3cret` }) as { safe: string };
      expect(safe.includes("s3cret")).toBe(false);
    },
  );
});
