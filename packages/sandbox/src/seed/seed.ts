import type { MarketService } from "@peaqos/types";
import type { IdentitySeed } from "../identity/local-registry.js";

/** What a new sandbox knows beyond what is built in. */
export interface Seed {
  /** Who controls every identity that names no controllers of its own. By default the first development account. */
  readonly controllers?: readonly string[] | undefined;
  /** What the identity registry knows in particular. Every other identity resolves and is bonded. */
  readonly identities?: readonly IdentitySeed[] | undefined;
  /** Whether the registry cannot be reached from the start. */
  readonly registryOutage?: boolean | undefined;
  /** Services beside those of the built-in catalogue. One with the id of a built-in service takes its place. */
  readonly services?: readonly MarketService[] | undefined;
}
