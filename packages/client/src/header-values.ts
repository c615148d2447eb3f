/**
 * What makes a header one that HTTP cannot carry; `undefined` when nothing does. Asked before the runtime sees the header, because
 * a runtime would repeat the value in its error.
 */
export function headerProblem(name: string, value: unknown): string | undefined {
  // Whatever is not a string is sent as one, and a list as one header per item.
  const valid = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name) && !/[^\t\x20-\x7e\x80-\xff]/.test(String(value));
  return valid ? undefined : "must be valid in an HTTP header";
}
