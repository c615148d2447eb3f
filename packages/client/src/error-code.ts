/** The code that a runtime gives to a failure. Node's fetch hides it in the cause of its `TypeError`. */
export function errorCode(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as { code?: unknown };
    if (typeof code === "string") return code;
  }
  return "";
}
