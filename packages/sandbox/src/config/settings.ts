import type { Config } from "./config.js";
import { evmAddress, flag, type Kind, keys, milliseconds, oneOf, secret, webAddress, wholeNumber } from "./kinds.js";

/** How one key of the configuration is read. */
export interface Setting<T> {
  /** The environment variables. Of several the first one that is set counts. */
  readonly variables: readonly string[];
  /** Whether the lists of all its variables are put together instead. */
  readonly addsUp?: boolean;
  readonly kind: Kind<T>;
  /** Whether a variable that is set to nothing means none. All others count as not set then. */
  readonly emptyIsNone?: boolean;
}

/** Every key of the configuration. The environment, files and options are read from this table alone. */
export const settings: { readonly [Key in keyof Config]: Setting<Config[Key]> } = {
  requireApiAuth: { variables: ["PEAQOS_REQUIRE_API_AUTH"], kind: flag },
  apiKeys: { variables: ["PEAQOS_API_KEY", "PEAQOS_API_KEYS"], addsUp: true, kind: keys },
  requireAgentPairingAuth: { variables: ["PEAQOS_REQUIRE_AGENT_PAIRING_AUTH"], kind: flag },
  machineIdentityVerification: { variables: ["PEAQOS_MACHINE_IDENTITY_VERIFICATION"], kind: oneOf("required", "off") },
  agentPairingVerification: { variables: ["PEAQOS_AGENT_PAIRING_VERIFICATION"], kind: oneOf("required", "off") },
  agentPairingSessionSecret: { variables: ["PEAQOS_AGENT_PAIRING_SESSION_SECRET"], kind: secret, emptyIsNone: true },
  agentPairingChallengeTtlMs: { variables: ["PEAQOS_AGENT_PAIRING_CHALLENGE_TTL_MS"], kind: milliseconds },
  agentPairingSessionTtlMs: { variables: ["PEAQOS_AGENT_PAIRING_SESSION_TTL_MS"], kind: milliseconds },
  requireMarketQuotes: { variables: ["PEAQOS_REQUIRE_MARKET_QUOTES"], kind: flag },
  enforceServicePaymentRails: { variables: ["PEAQOS_ENFORCE_SERVICE_PAYMENT_RAILS"], kind: flag },
  requirePaymentBeforeExecute: { variables: ["PEAQOS_REQUIRE_PAYMENT_BEFORE_EXECUTE"], kind: flag },
  requirePaymentRpcVerification: { variables: ["PEAQOS_REQUIRE_PAYMENT_RPC_VERIFICATION"], kind: flag },
  paymentRpcUrl: { variables: ["PEAQOS_PAYMENT_RPC_URL", "PEAQ_EVM_RPC_URL", "PEAQOS_EVM_RPC_URL"], kind: webAddress },
  usdtContract: { variables: ["PEAQOS_USDT_CONTRACT"], kind: evmAddress },
  usdtDecimals: { variables: ["PEAQOS_USDT_DECIMALS"], kind: wholeNumber(0, 255) },
  mcrApiUrl: { variables: ["PEAQOS_MCR_API_URL"], kind: webAddress },
  quoteTtlMs: { variables: ["PEAQOS_SANDBOX_QUOTE_TTL_MS"], kind: milliseconds },
  rateLimitPerMinute: { variables: ["PEAQOS_SANDBOX_RATE_LIMIT"], kind: wholeNumber(0, 1_000_000) },
};

/** The configuration as it may be shown: secrets are replaced, keys counted, `null` stands for none. */
export function shownConfig(config: Config): Readonly<Record<string, unknown>> {
  const all: Readonly<Record<string, Setting<unknown>>> = settings;
  return Object.fromEntries(
    Object.entries(all).map(([key, { kind }]) => {
      const value = config[key as keyof Config];
      return [key, (kind.show === undefined ? value : kind.show(value)) ?? null];
    }),
  );
}
