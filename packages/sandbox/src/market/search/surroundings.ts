import type { AdapterSetup, DelegationPolicy, MarketService, Policy, ProviderCredentials } from "@peaqos/types";
import type { Call } from "../../api/handler.js";
import type { MachineRecord } from "../../store/store.js";
import { machinePolicies } from "../policy/machine-policy.js";

/** What besides the need decides which services fit, and how well. */
export interface Surroundings {
  /** The policies of the machine. */
  readonly policies: readonly Policy[];
  /** The delegation policy of the pairing, where one acts. */
  readonly delegation?: DelegationPolicy | undefined;
  /** Keys of the skills that the deployment has disabled. */
  readonly disabledSkills: ReadonlySet<string>;
  /** Keys of the skills that the operator has entered credentials for. */
  readonly configuredSkills: ReadonlySet<string>;
  /** The providers, in lower case, that the machine has a runtime endpoint for. */
  readonly localProviders: ReadonlySet<string>;
  /** The caller's own credentials. */
  readonly providerCredentials?: ProviderCredentials | undefined;
}

/** Whether there are credentials for a service's provider, and whether they have every name that its adapter wants. */
export type CredentialState = "none" | "configured" | "incomplete" | "complete";

/** Reads what a machine, its operator and its caller bring along. */
export async function surroundingsOf(
  call: Pick<Call, "store">,
  machine: MachineRecord,
  given: Pick<Surroundings, "delegation" | "providerCredentials"> = {},
): Promise<Surroundings> {
  const configs = await call.store.skillConfigs.all({});
  const endpoints = await call.store.endpoints.all({ machine_id: machine.id });
  return {
    ...given,
    policies: await machinePolicies(call, machine),
    disabledSkills: new Set(configs.filter(({ item }) => !item.enabled).map(({ id }) => id)),
    configuredSkills: new Set(configs.filter(({ item }) => item.hasCredentials).map(({ id }) => id)),
    localProviders: new Set(endpoints.map(({ item }) => item.providerKey.toLowerCase())),
  };
}

export function credentialState(
  service: MarketService,
  adapter: AdapterSetup | undefined,
  { providerCredentials = {}, configuredSkills }: Surroundings,
): CredentialState {
  const sent = sentNames(service, providerCredentials);
  if (sent.length > 0) return missingNames(adapter, sent).length === 0 ? "complete" : "incomplete";
  return configuredSkills.has(service.skillKey) ? "configured" : "none";
}

/** The names of credentials that the adapter wants and the caller did not send. */
export function missingCredentials(
  service: MarketService,
  adapter: AdapterSetup | undefined,
  { providerCredentials = {} }: Surroundings,
): readonly string[] {
  return missingNames(adapter, sentNames(service, providerCredentials));
}

/** Whether the deployment or the machine can run a service now. Handoffs and what is described only cannot be run at all. */
export function isRunnable(service: MarketService, credentials: CredentialState, { localProviders }: Surroundings): boolean {
  if (service.executionMode !== "native") return false;
  if (service.accessMode === "local" && !localProviders.has(service.providerKey.toLowerCase())) return false;
  if (service.integrationStatus === "credentials-required") return credentials !== "none";
  return service.integrationStatus === "native";
}

function missingNames(adapter: AdapterSetup | undefined, sent: readonly string[]): readonly string[] {
  return (adapter?.requiredCredentials ?? []).filter((name) => !sent.includes(name));
}

/** The names of the credentials for a provider that have a value. The case of the provider's key does not matter. */
function sentNames({ providerKey }: MarketService, credentials: ProviderCredentials): readonly string[] {
  const ofProvider = Object.entries(credentials).filter(([key]) => key.toLowerCase() === providerKey.toLowerCase());
  return ofProvider.flatMap(([, fields]) => Object.entries(fields).flatMap(([name, value]) => (value === "" ? [] : [name])));
}
