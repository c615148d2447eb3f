import { refuse } from "../seed/read-seed.js";
import { identity as identityRule } from "../seed/seed-rules.js";
import type { Soon } from "../testing/soon.js";
import type { IdentitySeed, LocalRegistry } from "./local-registry.js";

/** Says what the identity registry of a sandbox knows. One that asks an MCR over HTTP has none: setting anything throws an `Error`. */
export interface RegistryControls {
  /** While `true`, the registry cannot be reached. */
  outage: boolean;
  /**
   * Sets what is known of an identity from now on. What is left out is as by default.
   * @throws SeedError when it breaks a rule
   */
  set(identity: IdentitySeed): void;
}

/**
 * @param registry the sandbox's own, `undefined` where it has none
 * @param soon changes it on other servers too
 */
export function registryControls(registry: LocalRegistry | undefined, soon: Soon): RegistryControls {
  const own = () => {
    if (registry !== undefined) return registry;
    throw new Error("This sandbox resolves identities over HTTP (mcrApiUrl), so it has no registry of its own.");
  };
  return {
    get outage() {
      return registry?.outage ?? false;
    },
    set outage(outage) {
      const target = own();
      soon(() => {
        target.outage = outage;
      });
    },
    set(identity) {
      const target = own();
      refuse("", identityRule(identity, "identity"), "identity");
      soon(() => target.set(identity));
    },
  };
}
