import { canonicalIdentityRef } from "./identity-ref.js";
import { type IdentityRecord, type IdentityRegistry, RegistryUnavailable } from "./registry.js";

/** The first of the public development accounts that every Ethereum tool knows. Its key is public too. */
const FIRST_DEVELOPMENT_ACCOUNT = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";

/** What a seed says of one identity. */
export interface IdentitySeed {
  readonly identityRef: string;
  /** The addresses that may sign for it. By default those of the registry. */
  readonly controllerAddresses?: readonly string[] | undefined;
  /** By default `true`. */
  readonly bonded?: boolean | undefined;
  /** `false`: the registry does not know the identity. By default `true`. */
  readonly resolves?: boolean | undefined;
}

/** What a registry knows at its start, and again after a reset. */
export interface RegistrySeed {
  /** Who controls every identity that is not seeded with its own controllers. */
  readonly controllers?: readonly string[] | undefined;
  readonly identities?: readonly IdentitySeed[] | undefined;
  readonly outage?: boolean | undefined;
}

/** What a registry knows beyond its controllers. */
export interface RegistryState {
  readonly identities: readonly IdentitySeed[];
  readonly outage: boolean;
}

/** The registry of the sandbox, in memory. It knows every identity, and the seeded ones in particular. */
export class LocalRegistry implements IdentityRegistry {
  readonly local = true;
  readonly #seed: RegistrySeed;
  readonly #controllers: readonly string[];
  readonly #known = new Map<string, IdentitySeed>();
  /** While `true`, the registry cannot be reached. */
  outage = false;

  constructor(seed: RegistrySeed = {}) {
    this.#seed = seed;
    this.#controllers = seed.controllers ?? [FIRST_DEVELOPMENT_ACCOUNT];
    this.reset();
  }

  async resolve(identityRef: string): Promise<IdentityRecord | undefined> {
    if (this.outage) throw new RegistryUnavailable("The outage is simulated.");
    const known = this.#known.get(keyOf(identityRef));
    const { controllerAddresses = this.#controllers, bonded = true, resolves = true } = known ?? {};
    return resolves ? { controllerAddresses, bonded } : undefined;
  }

  /** Sets what is known of an identity from now on. */
  set(identity: IdentitySeed): void {
    this.#known.set(keyOf(identity.identityRef), identity);
  }

  /** Goes back to the seed. */
  reset(): void {
    this.restore(this.#seed);
  }

  /** What it knows beyond its controllers. */
  state(): RegistryState {
    return { identities: [...this.#known.values()], outage: this.outage };
  }

  /** Knows this from now on, and nothing else. */
  restore({ identities = [], outage = false }: Omit<RegistrySeed, "controllers">): void {
    this.#known.clear();
    for (const identity of identities) this.set(identity);
    this.outage = outage;
  }
}

/** The name of an identity in whichever form and case. */
function keyOf(identityRef: string): string {
  return canonicalIdentityRef(identityRef).toLowerCase();
}
