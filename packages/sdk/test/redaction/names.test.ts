import { PeaqosClient, sanitizeBody } from "@peaqos/sdk";
import { sensitiveFields, sensitiveHeaders } from "@peaqos/types";
import { describe, expect, it } from "vitest";

const REDACTED = "[REDACTED]";
const WORDS = ["token", "key", "secret", "password", "credential", "auth"];

describe.each(WORDS)("a name with %s in it", (word) => {
  const capital = word[0]?.toUpperCase() + word.slice(1);

  it.each([
    word,
    word.toUpperCase(),
    capital,
    `my${capital}`,
    `my_${word}`,
    `my-${word}s`,
    `${word}Value`,
    `a.${word}.b`,
    `x${word.toUpperCase()}x`,
  ])("is redacted when it is spelt %s", (name) => {
    expect(sanitizeBody({ [name]: "s3cret", label: "rover" })).toEqual({ [name]: REDACTED, label: "rover" });
  });
});

describe("a value under a sensitive name", () => {
  it.each([
    ["a string", "s3cret"],
    ["an empty string", ""],
    ["a number", 1234],
    ["zero", 0],
    ["a bigint", 12n],
    ["a boolean", false],
    ["null", null],
    ["undefined", undefined],
    ["an object", { a: "s3cret" }],
    ["an array", ["s3cret"]],
    ["a Map", new Map([["a", "s3cret"]])],
    ["a Date", new Date(0)],
    ["a Buffer", Buffer.from("s3cret")],
    ["a function", () => "s3cret"],
    ["a symbol", Symbol("s3cret")],
  ])("becomes [REDACTED] when it is %s", (_, value) => {
    expect(sanitizeBody({ token: value })).toStrictEqual({ token: REDACTED });
    expect(sanitizeBody(new Map([["token", value]]))).toStrictEqual(new Map([["token", REDACTED]]));
  });

  it("becomes [REDACTED] at any depth, also in arrays in arrays", () => {
    const body = { a: [[{ b: [{ c: { Token: "s3cret", d: 1 } }] }]], e: [[[["plain"]]]] };
    expect(sanitizeBody(body)).toEqual({ a: [[{ b: [{ c: { Token: REDACTED, d: 1 } }] }]], e: [[[["plain"]]]] });
  });

  it("becomes [REDACTED] without being looked at", () => {
    let reads = 0;
    const body = {
      get token() {
        reads += 1;
        return "s3cret";
      },
    };
    expect(sanitizeBody(body)).toEqual({ token: REDACTED });
    expect(reads).toBe(0);
  });
});

describe("the two names that loggers miss", () => {
  it.each([["Token"], ["token"], ["X-API-Key"], ["x-api-key"], ["X-Api-KEY"], ["apiKey"], ["APIKEY"]])("%s", (name) => {
    expect(sanitizeBody({ [name]: "s3cret" })).toEqual({ [name]: REDACTED });
    expect(sanitizeBody([[{ [name]: "s3cret" }]])).toEqual([[{ [name]: REDACTED }]]);
  });
});

describe("what the contract marks as sensitive", () => {
  const words = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).split(" ");

  it("is known to the tests", () => {
    expect(sensitiveFields.length).toBeGreaterThan(5);
    expect(sensitiveFields).toContain("signature");
  });

  it.each(sensitiveFields)("%s is redacted in camelCase, PascalCase, kebab-case, snake_case, CONSTANT_CASE and flat", (name) => {
    const spellings = [
      name,
      name[0]?.toUpperCase() + name.slice(1),
      words(name).join("-"),
      words(name).join("_"),
      words(name).join("_").toUpperCase(),
      words(name).join(""),
    ];
    for (const spelling of spellings) {
      expect(sanitizeBody({ [spelling]: "s3cret" })).toEqual({ [spelling]: REDACTED });
      expect(sanitizeBody(new Map([[spelling, { deep: "s3cret" }]]))).toEqual(new Map([[spelling, REDACTED]]));
    }
  });

  it.each(sensitiveHeaders)("the header %s is redacted", (name) => {
    expect(sanitizeBody({ [name]: "s3cret", [name.toUpperCase()]: "s3cret" })).toEqual({
      [name]: REDACTED,
      [name.toUpperCase()]: REDACTED,
    });
  });

  it.each(["cookie", "Cookie", "set-cookie", "Set-Cookie"])("so is %s, which holds sessions", (name) => {
    expect(sanitizeBody({ [name]: "sid=1" })).toEqual({ [name]: REDACTED });
  });
});

describe("a name that only resembles a sensitive one", () => {
  it.each(["signatures_count", "payment", "machineId", "cookies", "address", "sign", "txHash", "toke", "ke", "__proto", ""])(
    "%j keeps its value",
    (name) => {
      expect(sanitizeBody({ [name]: "plain" })).toEqual({ [name]: "plain" });
    },
  );
});

describe("data with fields that the language has names for too", () => {
  it.each([
    ["stack"],
    ["name"],
    ["message"],
    ["cause"],
    ["constructor"],
    ["href"],
    ["get"],
    ["entries"],
    ["size"],
    ["toString"],
    ["then"],
  ])("keeps its shape: %s", (name) => {
    const body = { [name]: "plain", list: [{ [name]: { [name]: 1 } }] };
    const text = JSON.stringify(body, null, 2);
    expect(Object.keys(sanitizeBody(body) as object)).toEqual(Object.keys(body));
    expect(JSON.stringify(sanitizeBody(body))).toBe(JSON.stringify(body));
    expect(sanitizeBody(text)).toBe(text);
  });
});

describe("a name that was met before", () => {
  it("is judged the same, also among more names than anybody would remember", () => {
    const names = Array.from({ length: 3000 }, (_, index) => (index % 3 === 0 ? `authToken${index}` : `field${index}`));
    const body = Object.fromEntries(names.map((name) => [name, "s3cret?"]));
    const safe = Object.fromEntries(names.map((name) => [name, name.startsWith("auth") ? REDACTED : "s3cret?"]));
    for (let turn = 0; turn < 3; turn++) expect(sanitizeBody([body, body])).toEqual([safe, safe]);
  });

  it("stays what it is where it holds a secret itself, or has a meaning for the language", () => {
    const body = JSON.parse('{ "/a?token=s3cret": 1, "__proto__": { "apiKey": "s3cret" } }') as object;
    for (let turn = 0; turn < 3; turn++) {
      expect(JSON.stringify(sanitizeBody(body))).toBe('{"/a?token=[REDACTED]":"[REDACTED]","__proto__":{"apiKey":"[REDACTED]"}}');
    }
  });

  it("makes the cause of an error a copy every time, where its value is a secret", async () => {
    const fetch = () => Promise.reject({ password: "s3cret" });
    const client = new PeaqosClient({ orchestrationUrl: "http://127.0.0.1:9", fetch, maxRetries: 0 });
    for (let turn = 0; turn < 3; turn++) {
      await expect(client.orchestration.checkHealth()).rejects.toMatchObject({ cause: { password: REDACTED } });
    }
  });
});
