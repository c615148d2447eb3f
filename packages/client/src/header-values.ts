/**
 * What makes a header one that HTTP cannot carry; `undefined` when nothing does. Asked before the runtime sees the header, because
 * a runtime would repeat the value in its error.
 */
export function headerProblem(name: string, value: unknown): string | undefined {
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) return "must have names that HTTP allows";
  if (typeof value === "string" && /[^\t\x20-\x7e\x80-\xff]/.test(value))
    return "must not hold line breaks or characters beyond Latin-1";
  return undefined;
}
