/** The spellings of a heartbeat entry that released clients send, beside those of the contract. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["provider_key", "providerKey"],
  ["endpoint_base_url", "endpointBaseUrl"],
  ["auth_type", "authType"],
  ["auth_token", "authToken"],
  ["model_alias", "modelAlias"],
  ["network_scope", "networkScope"],
  ["probe_path", "probePath"],
]);

/** A heartbeat as the contract spells it. Released clients send snake_case entries, and `null` for what they leave out. */
export function readHeartbeat(body: unknown): unknown {
  if (!isObject(body)) return body;
  const read = withoutNulls(body);
  if (!Array.isArray(read.endpoints)) return read;
  return { ...read, endpoints: read.endpoints.map((entry) => (isObject(entry) ? camelCased(withoutNulls(entry)) : entry)) };
}

function camelCased(entry: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).map(([name, value]) => [SPELLINGS.get(name) ?? name, value]));
}

function withoutNulls(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
