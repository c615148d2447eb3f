/** Consumers install from the registry: always in CI, and elsewhere when they are asked for. */
export const consumersWanted: boolean = process.env.PEAQOS_REQUIRE_CONSUMERS === "1" || process.env.CI === "true";

if (!consumersWanted) console.info("Consumers are left out: they need the registry. PEAQOS_REQUIRE_CONSUMERS=1 runs them.");
