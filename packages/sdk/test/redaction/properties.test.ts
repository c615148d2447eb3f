import { inspect } from "node:util";
import { sanitizeBody } from "@peaqos/sdk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze, plainData, SECRET_TRACE, secretData, sensitiveName } from "./values.ts";

// The same data in every run, so that a failure can be looked at.
const RUNS = { numRuns: 400, seed: 20_260_101 };

const shown = (value: unknown) => inspect(value, { depth: null, showHidden: true, maxStringLength: null, maxArrayLength: null });
const asJson = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Map ? [...part] : typeof part === "bigint" ? String(part) : part,
  ) ?? "";

describe("sanitizeBody, for any data", () => {
  it("leaves nothing of a secret in JSON or in inspect", () => {
    let secrets = 0;
    const leavesNothing = (data: unknown) => {
      if (SECRET_TRACE.test(shown(data))) secrets += 1;
      const safe = sanitizeBody(data);
      expect(shown(safe)).not.toMatch(SECRET_TRACE);
      expect(asJson(safe)).not.toMatch(SECRET_TRACE);
    };
    fc.assert(fc.property(secretData, leavesNothing), RUNS);
    // Most of the data did hold a secret.
    expect(secrets).toBeGreaterThan(200);
  });

  it("keeps what is no secret, deep-equal", () => {
    const isKept = (data: unknown) => {
      expect(sanitizeBody(data)).toEqual(data);
    };
    fc.assert(fc.property(plainData, isKept), RUNS);
  });

  it("keeps what stands beside a secret", () => {
    const isKept = (name: string, data: unknown) => {
      expect(sanitizeBody({ [name]: "s3cret", "": data })).toEqual({ [name]: "[REDACTED]", "": data });
      expect(sanitizeBody([{ [name]: data }, data])).toEqual([{ [name]: "[REDACTED]" }, data]);
    };
    fc.assert(fc.property(sensitiveName, plainData, isKept), RUNS);
  });

  it("never changes its input", () => {
    const isUnchanged = (data: unknown) => {
      const before = shown(data);
      sanitizeBody(deepFreeze(data));
      expect(shown(data)).toBe(before);
    };
    fc.assert(fc.property(secretData, isUnchanged), RUNS);
  });

  it("has nothing left to do the second time", () => {
    const isStable = (data: unknown) => {
      const once = sanitizeBody(data);
      expect(sanitizeBody(once)).toEqual(once);
    };
    fc.assert(fc.property(secretData, isStable), RUNS);
    fc.assert(fc.property(fc.anything({ withMap: true, withSet: true, withDate: true, withBigInt: true }), isStable), RUNS);
  });

  it("has nothing left to do the second time in a text either, whatever stands next to each other", () => {
    const pieces = fc.constantFrom(
      "://",
      "@",
      "?",
      "&",
      "#",
      ";",
      "=",
      "token",
      "a",
      "/",
      "'",
      '"',
      " ",
      "\\",
      "[",
      "{",
      "]",
      "}",
    );
    const isStable = (parts: string[]) => {
      const once = sanitizeBody(parts.join(""));
      expect(sanitizeBody(once)).toBe(once);
    };
    fc.assert(fc.property(fc.array(pieces, { maxLength: 14 }), isStable), { ...RUNS, numRuns: 4000 });
  });

  it("never throws, and leaves no secret, for anything that fast-check can think of", () => {
    const anything = fc.anything({
      withMap: true,
      withSet: true,
      withDate: true,
      withBigInt: true,
      withTypedArray: true,
      withNullPrototype: true,
      withBoxedValues: true,
      withSparseArray: true,
      withObjectString: true,
    });
    const isSafe = (name: string, data: unknown) => {
      expect(sanitizeBody(data)).not.toBeInstanceOf(Error);
      expect(shown(sanitizeBody([{ [name]: "zq9 9qz" }, data]))).not.toMatch(SECRET_TRACE);
    };
    fc.assert(fc.property(sensitiveName, anything, isSafe), RUNS);
  });
});
