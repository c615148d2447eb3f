import fc from "fast-check";

/** A value that cannot be changed at any depth. What is in a Map or a Set is frozen too. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  const parts = value instanceof Map ? [...value].flat() : value instanceof Set ? [...value] : Object.values(value);
  parts.forEach(deepFreeze);
  return value;
}

const SENSITIVE = /token|key|secret|password|credential|auth|cookie|signature|pay|sign/i;

/** Where a secret hides: its letters occur nowhere else. */
export const secret: fc.Arbitrary<string> = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `zq9${text}9qz`);
export const SECRET_TRACE: RegExp = /zq9|9qz/;

const plainName = fc.string({ maxLength: 6 }).filter((name) => !SENSITIVE.test(name) && name !== "__proto__");
const plainText = fc
  .oneof(fc.string({ maxLength: 12 }), fc.webUrl({ withQueryParameters: false }))
  .filter((text) => !SECRET_TRACE.test(text));

export const sensitiveName: fc.Arbitrary<string> = fc
  .tuple(
    fc.string({ maxLength: 3 }),
    fc.constantFrom("token", "KEY", "Secret", "passWord", "credential", "auth"),
    fc.string({ maxLength: 3 }),
  )
  .map((parts) => parts.join(""));

const leaf = fc.oneof(
  plainText,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.bigInt(),
  fc.date(),
);

/** Data without a secret: nested arrays and plain objects. */
export const plainData: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("node"), { maxLength: 4 }),
    fc.dictionary(plainName, tie("node"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).node;

const carrier = fc.oneof(
  fc
    .tuple(sensitiveName, fc.oneof(secret, fc.array(secret, { maxLength: 2 }), fc.dictionary(plainName, secret, { maxKeys: 2 })))
    .map(([name, value]): unknown => ({ [name]: value })),
  fc.tuple(sensitiveName, secret).map(([name, value]): unknown => new Map([[name, value]])),
  fc.tuple(sensitiveName, secret).map(([name, value]): unknown => JSON.stringify({ a: [{ [name]: value }] })),
  secret.map((value): unknown => `see https://ann:${encodeURIComponent(value)}@host/a`),
  secret.map((value): unknown => `https://host/?a=1&${new URLSearchParams({ token: value })}&b=2`),
);

/** Data with secrets under sensitive names, in Maps, in JSON in texts and in URLs. */
export const secretData: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { arbitrary: leaf, weight: 1 },
    { arbitrary: carrier, weight: 2 },
    { arbitrary: fc.array(tie("node"), { maxLength: 4 }), weight: 1 },
    { arbitrary: fc.dictionary(plainName, tie("node"), { maxKeys: 4, noNullPrototype: true }), weight: 1 },
    { arbitrary: fc.array(fc.tuple(plainName, tie("node")), { maxLength: 3 }).map((pairs) => new Map(pairs)), weight: 1 },
    { arbitrary: fc.array(tie("node"), { maxLength: 3 }).map((items) => new Set(items)), weight: 1 },
  ),
})).node;
