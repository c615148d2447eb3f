import type { Answer } from "./failure.js";

const known = new WeakMap<object, string>();

/** Tells the JSON of a body that was parsed from it, so that it need not be written again. The body must not change any more. */
export function rememberJson<Body extends object>(body: Body, json: string): Body {
  known.set(body, json);
  return body;
}

/** The JSON of a body, `undefined` where there is none. */
export function bodyJson(body: unknown): string | undefined {
  const json = typeof body === "object" && body !== null ? known.get(body) : undefined;
  return json ?? JSON.stringify(body);
}

/** What is written of an answer, `undefined` where it has no body. */
export function bodyText({ text, body }: Answer): string | undefined {
  return text ?? bodyJson(body);
}
