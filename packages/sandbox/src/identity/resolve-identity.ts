import { refusal } from "../api/failure.js";
import { type IdentityRecord, type IdentityRegistry, RegistryUnavailable } from "./registry.js";

/**
 * Asks the registry. One that is asked over the network is asked while no transaction is open.
 * @throws Refusal `PEAQOS_IDENTITY_UNAVAILABLE`
 */
export async function resolveIdentity(
  registry: IdentityRegistry,
  identityRef: string,
  outside: <T>(key: string, work: () => Promise<T>) => Promise<T>,
): Promise<IdentityRecord | undefined> {
  try {
    const ask = () => registry.resolve(identityRef);
    return await (registry.local ? ask() : outside(`identity of ${identityRef}`, ask));
  } catch (cause) {
    if (!(cause instanceof RegistryUnavailable)) throw cause;
    throw refusal("PEAQOS_IDENTITY_UNAVAILABLE", "The identity registry cannot be reached.");
  }
}
