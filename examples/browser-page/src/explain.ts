import { hasCode, isPeaqosError } from "@peaqos/sdk";

/** What a person can do about an error. */
export function explain(error: unknown): string {
  if (hasCode(error, "AUTH_REQUIRED")) return "This deployment wants a platform key.";
  if (hasCode(error, "AUTH_INVALID")) return "That key is not known here. Type it once more.";
  if (hasCode(error, "RATE_LIMITED")) return "That was too often. Try again in a moment.";
  if (!isPeaqosError(error)) throw error;
  if (error.kind === "network")
    return "The deployment cannot be reached, or it does not allow pages from here to read its answers.";
  if (error.kind !== "api") return error.message;
  return `The deployment refused with ${error.code}: ${error.message}${error.requestId ? ` (request ${error.requestId})` : ""}`;
}
