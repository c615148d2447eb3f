/** The code that a runtime gives to a failure. Node's fetch hides it in the cause of its `TypeError`. */
export function errorCode(error: unknown): string {
  try {
    // Causes may go round in circles, and a Proxy may throw whatever is asked of it.
    for (let at = error, depth = 0; at instanceof Error && depth < 9; at = at.cause, depth++) {
      const { code } = at as { code?: unknown };
      if (typeof code === "string") return code;
    }
  } catch {}
  return "";
}
