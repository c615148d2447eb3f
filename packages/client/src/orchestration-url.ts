import { OrchestrationConfigError } from "./errors.js";

/** The path under which every operation but `checkHealth` lives. */
export const API_BASE_PATH = "/api/v1";

/**
 * The URL of a deployment in the form that paths are appended to: without trailing slashes and without a final `/api/v1`; a path
 * prefix stays.
 * @throws OrchestrationConfigError never with the value in its message, since it may hold a password
 */
export function parseOrchestrationUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const plain = url && url.origin + url.pathname;
  if (!plain || plain !== url.href || !/^https?:/.test(plain)) {
    throw new OrchestrationConfigError("orchestrationUrl must be an http or https URL without credentials or query.");
  }
  return plain.replace(/\/*(\/api\/v1)?\/*$/, "");
}

/** Whether credentials would travel unencrypted beyond this machine. */
export function isPlainRemote(orchestrationUrl: string): boolean {
  return /^http:(?!\/\/(([^/]+\.)?localhost|127(\.\d+){3}|\[::1\])([:/]|$))/i.test(orchestrationUrl);
}
