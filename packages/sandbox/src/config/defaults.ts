import type { Config } from "./config.js";

/** The configuration where nothing is set. The session secret is made up by whoever starts the sandbox. */
export const defaultConfig: Config = {
  requireApiAuth: false,
  apiKeys: [],
  requireAgentPairingAuth: true,
  machineIdentityVerification: "required",
  agentPairingVerification: "required",
  agentPairingSessionSecret: undefined,
  agentPairingChallengeTtlMs: 600_000,
  agentPairingSessionTtlMs: 3_600_000,
  requireMarketQuotes: false,
  enforceServicePaymentRails: false,
  requirePaymentBeforeExecute: false,
  requirePaymentRpcVerification: false,
  paymentRpcUrl: undefined,
  usdtContract: undefined,
  usdtDecimals: 6,
  mcrApiUrl: undefined,
  quoteTtlMs: 900_000,
  rateLimitPerMinute: 0,
};
