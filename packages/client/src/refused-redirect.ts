import { OrchestrationNetworkError } from "./errors.js";

/** A redirect could take credentials to another host, so it is an error. */
export function refusedRedirect(): OrchestrationNetworkError {
  return new OrchestrationNetworkError("redirect", "The answer is a redirect, which is never followed.");
}
