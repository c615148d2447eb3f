/** How the sandbox behaves: the server configuration table of the API, and a few settings of the sandbox's own. */
export interface Config {
  /** Every call needs a platform key, save heartbeats and calls with a valid pairing token. */
  readonly requireApiAuth: boolean;
  /** The platform keys. */
  readonly apiKeys: readonly string[];
  /** Market calls need a pairing token. Without it they name machine and pairing in their body. */
  readonly requireAgentPairingAuth: boolean;
  /** Whether machines have to prove their identity. */
  readonly machineIdentityVerification: "required" | "off";
  /** Whether agents have to prove their address. */
  readonly agentPairingVerification: "required" | "off";
  /** Signs session tokens and binds challenges. `undefined`: no session can be issued. */
  readonly agentPairingSessionSecret: string | undefined;
  /** How long a challenge can be used, in milliseconds. */
  readonly agentPairingChallengeTtlMs: number;
  /** How long a session token can be used, in milliseconds. */
  readonly agentPairingSessionTtlMs: number;
  /** Orders need a search and a quote. */
  readonly requireMarketQuotes: boolean;
  /** Intents may only name rails that the service supports. */
  readonly enforceServicePaymentRails: boolean;
  /** Orders are executed only once they are paid. */
  readonly requirePaymentBeforeExecute: boolean;
  /** Proofs of EVM transfers are checked on chain. */
  readonly requirePaymentRpcVerification: boolean;
  /** The JSON-RPC endpoint that proofs are checked with. */
  readonly paymentRpcUrl: string | undefined;
  /** The token of proofs that name none. */
  readonly usdtContract: string | undefined;
  /** The decimals of the token of proofs that name none. */
  readonly usdtDecimals: number;
  /** Resolves identities over HTTP. `undefined`: the sandbox has a registry of its own. */
  readonly mcrApiUrl: string | undefined;
  /** How long a quote can be ordered, in milliseconds. */
  readonly quoteTtlMs: number;
  /** How many requests are answered in a minute, 0 for any number. Those beyond it are refused with `RATE_LIMITED`. */
  readonly rateLimitPerMinute: number;
}

/** The configuration as an option: what is left out is read elsewhere. An empty text means none. */
export type ConfigOptions = { readonly [Key in keyof Config]?: Config[Key] | undefined };

/** Environment variables, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;
