/**
 * What makes a header one that HTTP cannot carry; `undefined` when nothing does. Asked before the runtime sees the header, because
 * a runtime would repeat the value in its error.
 */
export function headerProblem(name: string, value: unknown): string | undefined {
  // A list is sent as one header per item, and whatever is not a string is sent as one.
  const texts = (Array.isArray(value) ? value : [value]).map(String);
  const valid = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name) && !texts.some((text) => /[^\t\x20-\x7e\x80-\xff]/.test(text));
  return valid ? undefined : "must be a valid HTTP header, in Latin-1 without line breaks";
}
