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
  return sanitize(value).value;
}

/** A sanitized copy, and whether anything had to be taken out. */
export interface Sanitized {
  readonly value: unknown;
  readonly changed: boolean;
}

/** `redact` is applied to every text, names included. */
export function sanitize(value: unknown, redact: (text: string) => string = (text) => text): Sanitized {
  const copies = new Map<unknown, unknown>();
  let changed = false;

  const text = (from: string): string => {
    const safe = redact(sanitizeText(sanitizeJson(from, redact)));
    changed ||= safe !== from;
    return safe;
  };

  /** The copy of `holder[name]`. It is read here, so that a getter that throws spoils nothing but itself. */
  const copy = (holder: object, name: PropertyKey): unknown => {
    let part: unknown;
    try {
      part = (holder as Record<PropertyKey, unknown>)[name];
      if (typeof part === "string") return text(part);
      if (typeof part === "function") throw part;
      if (typeof part !== "object" || part === null || part instanceof Date || ArrayBuffer.isView(part)) return part;
      if (!copies.has(part)) {
        copies.set(part, "[Circular]");
        copies.set(part, copyObject(part));
      }
      return copies.get(part);
    } catch {
      changed = true;
      copies.set(part, "[Unreadable]");
      return "[Unreadable]";
    }
  };

  const copyEntry = (name: unknown, holder: object, key: PropertyKey): [unknown, unknown] => {
    const hidden = typeof name === "string" && isSensitiveName(name);
    changed ||= hidden;
    return [copy([name], 0), hidden ? REDACTED : copy(holder, key)];
  };

  const copyObject = (source: object): object => {
    if (Symbol.iterator in source && "entries" in source) {
      const list: unknown[] = [...(source as Iterable<unknown>)];
      // Maps, `Headers` and whatever else is a list of pairs.
      if ("get" in source) return new Map((list as [unknown, unknown][]).map((pair) => copyEntry(pair[0], pair, 1)));
      return list.map((_, index) => copy(list, index));
    }
    const isError = "stack" in source && "message" in source;
    const own = Reflect.ownKeys(source);
    // What makes an error is not enumerable, or inherited. Other objects show what is enumerable; a `URL` has nothing of its own.
    const names = isError ? ["name", "message", ...own] : [...Object.keys(source), ...("href" in source ? ["href"] : [])];
    // What an object hides, or a class keeps to itself, cannot be judged.
    changed ||= names.length < own.length || !(isError || Object.getPrototypeOf(source) === Object.prototype);
    return Object.fromEntries(names.map((name) => copyEntry(name, source, name)));
  };

  return { value: copy([value], 0), changed };
}

/** A text that holds JSON, without the secrets in there; one that has none stays as it was written. */
function sanitizeJson(text: string, redact: (text: string) => string): string {
  if (!/^\s*["[{]/.test(text)) return text;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return text;
  }
  const { value, changed } = sanitize(parsed, redact);
  return changed ? JSON.stringify(value) : text;
}
