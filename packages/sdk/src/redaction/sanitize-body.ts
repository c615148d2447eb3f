import { sanitizeText } from "./sanitize-text.js";
import { isSensitiveName, REDACTED } from "./sensitive-names.js";

/**
 * A copy of a value without its secrets: whatever is named like one (token, key, secret, password, credential, auth, in any spelling)
 * or marked as one in the contract becomes `[REDACTED]`, at any depth, also inside strings that hold JSON or URLs. The value itself
 * is never changed, and no shape of it makes the call throw: cycles become `[Circular]`, and what cannot be read `[Unreadable]`.
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

type Entry = readonly [key: unknown, value: unknown];

/** An object on the way down: its copy, what goes into it, and how far that is. */
interface Frame {
  readonly target: object;
  readonly entries: readonly Entry[];
  index: number;
  open: boolean;
}

/** Walks without recursion, since a body may be nested deeper than the stack is. `redact` is applied to every text, names included. */
export function sanitize(value: unknown, redact: (text: string) => string = (text) => text): Sanitized {
  const seen = new Map<object, Frame>();
  const stack: Frame[] = [];
  let changed = false;

  const text = (from: string): string => {
    const safe = redact(sanitizeString(from, redact));
    changed ||= safe !== from;
    return safe;
  };
  const copy = (part: unknown): unknown => {
    if (typeof part === "string") return text(part);
    if (typeof part !== "object" || part === null || part instanceof Date || ArrayBuffer.isView(part)) return part;
    const known = seen.get(part);
    if (known !== undefined) return known.open ? "[Circular]" : known.target;
    try {
      const frame = { ...open(part), index: 0, open: true };
      seen.set(part, frame);
      stack.push(frame);
      return frame.target;
    } catch {
      return "[Unreadable]";
    }
  };

  const result = copy(value);
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const entry = frame.entries[frame.index++];
    if (entry === undefined) {
      frame.open = false;
      stack.pop();
      continue;
    }
    const [key, part] = entry;
    const hidden = typeof key === "string" && isSensitiveName(key);
    changed ||= hidden;
    put(frame.target, typeof key === "string" ? text(key) : copy(key), hidden ? REDACTED : copy(part));
  }
  return { value: result, changed };
}

/** The empty copy of an object, and what goes into it. */
function open(source: object): Pick<Frame, "target" | "entries"> {
  if (Array.isArray(source) || source instanceof Set) return { target: [], entries: Array.from(source, (part) => [undefined, part]) };
  const { entries } = source as Partial<ReadonlyMap<unknown, unknown>>;
  // Maps, `Headers` and whatever else is a list of pairs.
  if (Symbol.iterator in source && typeof entries === "function") return { target: new Map(), entries: [...entries.call(source)] };
  // What makes an error is not enumerable, or inherited.
  const names = source instanceof Error ? ["name", "message", ...Object.getOwnPropertyNames(source)] : Object.keys(source);
  if (source instanceof URL) names.push("href");
  return { target: {}, entries: [...new Set(names)].map((name) => [name, read(source, name)]) };
}

function read(source: object, name: string): unknown {
  try {
    return (source as Record<string, unknown>)[name];
  } catch {
    return "[Unreadable]";
  }
}

function put(target: object, key: unknown, value: unknown): void {
  if (Array.isArray(target)) target.push(value);
  else if (target instanceof Map) target.set(key, value);
  // `__proto__` is a name like any other.
  else Object.defineProperty(target, key as string, { value, enumerable: true, writable: true, configurable: true });
}

function sanitizeString(text: string, redact: (text: string) => string): string {
  if (/^\s*[[{]/.test(text)) {
    try {
      const { value, changed } = sanitize(JSON.parse(text), redact);
      // A text without secrets stays as it was written.
      return changed ? JSON.stringify(value) : text;
    } catch {
      // Not JSON after all, or nested too deeply to be written again.
    }
  }
  return sanitizeText(text);
}
