import { type Issue, isLoopback } from "@peaqos/server-kit";
import type { EndpointAuthType, EndpointNetworkScope, MachineAgentHeartbeatEndpoint } from "@peaqos/types";
import { invalidRequest } from "../api/failure.js";

/** How a runtime is reached, with nothing left open. */
export interface ReadEndpoint {
  readonly providerKey: string;
  readonly label: string;
  readonly endpointBaseUrl: string;
  readonly authType: EndpointAuthType;
  readonly authToken: string | undefined;
  readonly modelAlias: string | null;
  readonly networkScope: EndpointNetworkScope;
  readonly probePath: string;
}

/** Tokens travel in a header. */
const HEADER_VALUE = /^[\x21-\x7e]+$/;

/** A key without characters that nobody could type or see, and short enough to be searched for. */
const PROVIDER_KEY = /^[^\p{C}\p{Z}]{1,200}$/u;

/**
 * Reads how a runtime is reached, and fills in what is left out.
 * @param at where it stands in the request, for example `body.endpoints.0`
 * @param keyAt where its provider key stands
 * @throws Refusal `VALIDATION_ERROR`
 */
export function readEndpoint(given: MachineAgentHeartbeatEndpoint, at: string, keyAt: string): ReadEndpoint {
  const providerKey = given.providerKey.toLowerCase();
  const url = baseUrlOf(given.endpointBaseUrl);
  // An empty text says as little as none.
  const authToken = given.authToken || undefined;
  const issues: Issue[] = [];
  if (!PROVIDER_KEY.test(providerKey))
    issues.push({ path: keyAt, message: "must be a key of at most 200 characters without spaces and control characters" });
  if (authToken !== undefined && !HEADER_VALUE.test(authToken)) {
    issues.push({ path: `${at}.authToken`, message: "must be visible ASCII characters without spaces" });
  }
  if (url === undefined) issues.push({ path: `${at}.endpointBaseUrl`, message: "must be a valid URL" });
  if (url === undefined || issues.length > 0) throw invalidRequest(...issues);
  return {
    providerKey,
    label: given.label ?? `${providerKey.toUpperCase()} runtime`,
    endpointBaseUrl: url.origin,
    authType: given.authType ?? (authToken === undefined ? "none" : "bearer"),
    authToken,
    modelAlias: given.modelAlias ?? null,
    networkScope: given.networkScope ?? (isLoopback(url.hostname) ? "loopback" : "lan"),
    probePath: given.probePath || (providerKey === "qvac" ? "/v1/models" : "/health"),
  };
}

function baseUrlOf(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === "http:" || url.protocol === "https:" ? url : undefined;
}
