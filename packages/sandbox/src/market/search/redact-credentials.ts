import type { MarketSearchRequest, ProviderCredentials } from "@peaqos/types";

const REDACTED = "[REDACTED]";

/** A search request as it is remembered: the credentials keep their names and lose their values. */
export function redactCredentials({ providerCredentials, ...request }: MarketSearchRequest): {
  readonly [name: string]: unknown;
} {
  return { ...request, ...(providerCredentials === undefined ? {} : { providerCredentials: hideValues(providerCredentials) }) };
}

function hideValues(credentials: ProviderCredentials): ProviderCredentials {
  return mapValues(credentials, (fields) => mapValues(fields, () => REDACTED));
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
