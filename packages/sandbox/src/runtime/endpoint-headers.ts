import type { RuntimeEndpoint } from "@peaqos/types";
import type { Config } from "../config/config.js";
import { bindingSecret } from "../identity/binding-secret.js";
import type { EndpointRecord } from "./endpoint-record.js";
import { unseal } from "./sealed-secret.js";

/** The headers of a request to a runtime, with its own key or token. Without it when the session secret has changed since. */
export function endpointHeaders({ item, hidden }: EndpointRecord, config: Config): Readonly<Record<string, string>> {
  const { sealedToken } = hidden;
  return authHeaders(item.authType, sealedToken === undefined ? undefined : unseal(sealedToken, bindingSecret(config)));
}

/** The headers that a key or token is sent in. */
export function authHeaders(
  authType: RuntimeEndpoint["authType"],
  authToken: string | undefined,
): Readonly<Record<string, string>> {
  if (authToken === undefined) return {};
  if (authType === "bearer") return { authorization: `Bearer ${authToken}` };
  return authType === "api-key" ? { "x-api-key": authToken } : {};
}
