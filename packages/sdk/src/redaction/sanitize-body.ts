import { parseJson } from "@peaqos/client/core";
import { sanitizeText } from "./sanitize-text.js";
import { isSensitiveName, REDACTED } from "./sensitive-names.js";

/**
 * A copy of a value without its secrets: whatever is named like one (token, key, secret, password, credential, auth, in any spelling)
 * or marked as one in the contract becomes `[REDACTED]`, at any depth, also inside strings that hold JSON or URLs. The value itself
 * is never changed, and no shape of it makes the call throw: cycles become `[Circular]`, and what cannot be read, or is nested deeper
 * than the stack reaches, `[Unreadable]`.
 * @example
 * sanitizeBody({ label: "rover", authToken: "s3cret" }); // { label: "rover", authToken: "[REDACTED]" }
 */
export function sanitizeBody(value: unknown): unknown {
  return sanitize(value, undefined, true).value;
}

/** A sanitized copy, and whether anything had to be taken out. */
export interface Sanitized {
  readonly value: unknown;
  readonly changed: boolean;
}

/** Names that need no care themselves, and whether what they name is a secret. They are few in a program, and the same in every call. */
const verdicts = new Map<string, boolean>();

/** `redact` is applied to every text, names included. Whoever wants the copy alone says that it is `changed`. */
export function sanitize(value: unknown, redact?: (text: string) => string, changed = false): Sanitized {
  /** The objects around the one that is being copied. */
  const open: unknown[] = [];
  const copies = new Map<unknown, unknown>();
  let count = 0;

  /** What stands in the place of something else. */
  const instead = (mark: string): string => {
    changed = true;
    return mark;
  };

  const text = (from: string): string => {
    // What has none of these holds no query, user info or JSON with names.
    let safe = from.includes("=") || from.includes("@") || from.includes('"') ? sanitizeText(sanitizeJson(from, redact)) : from;
    if (redact) safe = redact(safe);
    return safe === from ? from : instead(safe);
  };

  const copy = (part: unknown): unknown => {
    count += 1;
    if (typeof part === "string") return text(part);
    if (typeof part === "function") throw part;
    if (typeof part !== "object" || part === null) return part;
    if (open.includes(part)) return "[Circular]";
    let safe = copies.get(part);
    if (safe) return safe;
    open.push(part);
    try {
      safe = copyObject(part);
    } finally {
      open.pop();
    }
    // Only in a large body: a value that occurs again and again must not make the work explode.
    if (count > 1e5) copies.set(part, safe);
    return safe;
  };

  /** The copy of `holder[name]`. It is read here, so that a getter that throws spoils nothing but itself. */
  const copyPart = (holder: object, name: PropertyKey): unknown => {
    try {
      return copy((holder as Record<PropertyKey, unknown>)[name]);
    } catch {
      return instead("[Unreadable]");
    }
  };

  const copyEntry = (name: unknown, holder: object, key: PropertyKey): [unknown, unknown] => [
    copyPart([name], 0),
    typeof name === "string" && isSensitiveName(name) ? instead(REDACTED) : copyPart(holder, key),
  ];

  const copyObject = (source: object): object => {
    if (Object.getPrototypeOf(source) === Object.prototype) {
      changed ||= Object.keys(source).length < Reflect.ownKeys(source).length;
      let target: Record<string, unknown> = {};
      for (const name in source) {
        let hidden = redact ? undefined : verdicts.get(name);
        let safe = name;
        if (hidden === undefined) {
          safe = text(name);
          hidden = isSensitiveName(name);
          // Assigning to `__proto__` changes the prototype, where there is no such field.
          if (safe === "__proto__") target = { ...target, [safe]: 0 };
          else if (safe === name && name.length < 50 && verdicts.size < 500) verdicts.set(name, hidden);
        }
        target[safe] = hidden ? instead(REDACTED) : copyPart(source, name);
      }
      return target;
    }
    if (source instanceof Date || ArrayBuffer.isView(source)) return source;
    if (Symbol.iterator in source && "entries" in source) {
      const list: unknown[] = [...(source as Iterable<unknown>)];
      // Only what they list is copied.
      changed ||= Reflect.ownKeys(source).some((key) => !(key in list));
      // Maps, `Headers` and whatever else is a list of pairs.
      if ("get" in source) return new Map((list as [unknown, unknown][]).map((pair) => copyEntry(pair[0], pair, 1)));
      return list.map((_, index) => copyPart(list, index));
    }
    const isError = "stack" in source && "message" in source;
    // What a class keeps to itself cannot be judged, nor what an object hides.
    changed ||= !isError;
    // What makes an error is not enumerable, or inherited. Other objects show what is enumerable; a `URL` has nothing of its own.
    const shown = isError
      ? ["name", "message", ...Reflect.ownKeys(source)]
      : [...Object.keys(source), ...("href" in source ? ["href"] : [])];
    return Object.fromEntries(shown.map((name) => copyEntry(name, source, name)));
  };

  return { value: copyPart([value], 0), changed };
}

/** A text that holds JSON, without the secrets in there; one that has none stays as it was written. */
function sanitizeJson(text: string, redact?: (text: string) => string): string {
  const parsed = parseJson(text);
  const { value, changed } = sanitize(parsed, redact);
  return changed ? JSON.stringify(value) : text;
}
