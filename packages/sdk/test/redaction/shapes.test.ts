import { inspect } from "node:util";
import { sanitizeBody } from "@peaqos/sdk";
import { describe, expect, it } from "vitest";

const REDACTED = "[REDACTED]";
const thrower = (): never => {
  throw new Error("s3cret");
};

describe("a container", () => {
  it("that is a Set or an array is walked item by item", () => {
    expect(sanitizeBody([new Set([{ token: "s3cret" }, "plain"])])).toEqual([[{ token: REDACTED }, "plain"]]);
    expect(sanitizeBody(new Set(["https://a:s3cret@b"]))).toEqual(["https://[REDACTED]@b"]);
  });

  it("that is an instance of a class becomes a plain object with its own fields", () => {
    class Robot {
      id = "r1";
      authToken = "s3cret";
      readonly #pin = "s3cret";
      inner = { Password: "s3cret", list: [{ apiKey: "s3cret" }] };
      pin() {
        return this.#pin;
      }
    }
    const safe = { id: "r1", authToken: REDACTED, inner: { Password: REDACTED, list: [{ apiKey: REDACTED }] } };
    expect(sanitizeBody(new Robot())).toEqual(safe);
  });

  it("without a prototype is walked too", () => {
    expect(sanitizeBody(Object.assign(Object.create(null), { token: "s3cret", a: 1 }))).toEqual({ token: REDACTED, a: 1 });
  });

  it("that is an error shows its message, its fields and its cause without secrets", () => {
    const error = Object.assign(new Error("see https://a:s3cret@b", { cause: { apiKey: "s3cret" } }), { token: "s3cret", id: 7 });
    Object.defineProperty(error, "hidden", { value: { secret: "s3cret" } });
    const safe = sanitizeBody(error);
    expect(safe).toMatchObject({ name: "Error", message: "see https://[REDACTED]@b", id: 7, cause: { apiKey: REDACTED } });
    expect(inspect(safe, { depth: 9, showHidden: true })).not.toContain("s3cret");
  });
});

describe("what cannot be read", () => {
  it("is a getter that throws: only it becomes [Unreadable]", () => {
    const body = Object.defineProperty({ a: 1, token: "s3cret" }, "b", { enumerable: true, get: thrower });
    expect(sanitizeBody({ x: [body], y: 2 })).toEqual({ x: [{ a: 1, b: "[Unreadable]", token: REDACTED }], y: 2 });
  });

  it.each(["ownKeys", "get", "has", "getPrototypeOf", "getOwnPropertyDescriptor"] as const)(
    "is a Proxy that throws from %s: the call does not throw, and the rest is kept",
    (trap) => {
      const proxy = new Proxy({ a: 1, token: "s3cret" }, { [trap]: thrower });
      const safe = sanitizeBody({ proxy, list: [proxy], rest: 1 });
      expect(safe).toMatchObject({ rest: 1 });
      expect(JSON.stringify(safe)).not.toContain("s3cret");
    },
  );

  it("is a revoked Proxy", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(sanitizeBody(proxy)).toBe("[Unreadable]");
    expect(sanitizeBody({ proxy, rest: 1 })).toEqual({ proxy: "[Unreadable]", rest: 1 });
  });

  it("is said to be unreadable each time that it occurs", () => {
    const proxy = new Proxy({}, { ownKeys: thrower });
    expect(sanitizeBody([proxy, proxy])).toEqual(["[Unreadable]", "[Unreadable]"]);
  });

  it("is an iterator that throws", () => {
    expect(sanitizeBody({ list: { [Symbol.iterator]: thrower }, rest: 1 })).toMatchObject({ rest: 1 });
  });
});

describe("what is no container", () => {
  it("survives as it is: Dates, Buffers and typed arrays", () => {
    const body = { at: new Date(5), bytes: Buffer.from("abc"), floats: new Float32Array([1, 2]) };
    expect(sanitizeBody(body)).toStrictEqual(body);
    expect(sanitizeBody([body.at, body.bytes])).toStrictEqual([body.at, body.bytes]);
  });

  it.each([[1], [0], [-0], [Number.NaN], [12n], [true], [null], [undefined], ["text"], [Symbol.iterator]])("%s", (value) => {
    expect(sanitizeBody(value)).toBe(value);
    expect(sanitizeBody([value])).toStrictEqual([value]);
  });

  it("carries no secret when it is a function", () => {
    const body = { toJSON: () => ({ token: "s3cret" }), call: Object.assign(() => 1, { apiKey: "s3cret" }), a: 1 };
    const safe = sanitizeBody(body);
    expect(safe).toMatchObject({ a: 1 });
    expect(JSON.stringify(safe)).not.toContain("s3cret");
    expect(inspect(safe, { depth: 9 })).not.toContain("s3cret");
  });
});

describe("the key __proto__", () => {
  it("stays a key, and pollutes nothing", () => {
    const body = JSON.parse('{"__proto__":{"polluted":1,"token":"s3cret"},"constructor":{"prototype":{"polluted":1}}}') as object;
    const safe = sanitizeBody({ body, text: JSON.stringify(body) }) as { body: object; text: string };
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(safe.body)).toBe(Object.prototype);
    expect(JSON.stringify(safe.body)).toBe(
      '{"__proto__":{"polluted":1,"token":"[REDACTED]"},"constructor":{"prototype":{"polluted":1}}}',
    );
    expect(safe.text).toBe(JSON.stringify(safe.body));
  });
});
