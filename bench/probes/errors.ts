/** An error as its user meets it, without the class. */
interface ErrorLike {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly reason?: unknown;
  readonly field?: unknown;
  readonly status?: unknown;
  readonly statusCode?: unknown;
  readonly response?: { readonly status?: unknown };
}

const BUILT_IN = [Error, TypeError, SyntaxError, RangeError, ReferenceError, URIError, EvalError, AggregateError, DOMException];

function like(error: unknown): ErrorLike {
  return typeof error === "object" && error !== null ? error : {};
}

export function className(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === "object" ? "plain object" : JSON.stringify(error);
  return error.constructor.name;
}

/** Whether an error is one of the runtime or no error at all, so that nobody can tell that it comes from the SDK. */
export function isRaw(error: unknown): boolean {
  return !(error instanceof Error) || BUILT_IN.some((builtIn) => error.constructor === builtIn);
}

/** The class, with the word that says more if there is one. */
export function describe(error: unknown): string {
  const { name, reason, code, field } = like(error);
  const word = [reason, code, field, error instanceof DOMException ? name : undefined].find((part) => typeof part === "string");
  return `${isRaw(error) ? "raw " : ""}${className(error)}${word ? ` (${word})` : ""}`;
}

/** Whether an error says what it is about, in any of its words. */
export function says(error: unknown, words: RegExp): boolean {
  const { name, message, code, reason } = like(error);
  return words.test([className(error), name, message, code, reason].join(" "));
}

export function statusOf(error: unknown): unknown {
  const { statusCode, status, response } = like(error);
  return statusCode ?? status ?? response?.status;
}
