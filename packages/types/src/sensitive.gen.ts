// Generated from spec/ by `npm run generate`. Do not edit.
import type { OperationId } from "./operations.gen.js";

/** The header names that carry a credential. */
export const sensitiveHeaders: readonly string[] = ["x-api-key", "x-agent-pairing-token"];

/** The names of all fields that hold a secret, wherever they occur. */
export const sensitiveFields: readonly string[] = [
  "agentToken",
  "authToken",
  "authorization",
  "credentials",
  "pairingToken",
  "paymentSignature",
  "providerCredentials",
  "provisioningToken",
  "signInWithX",
  "signature",
  "xPayment",
];

/** Where the secrets of an operation are: JSON pointers into its request body and its answer, with `*` for any index or key. */
export const sensitivePointers: { readonly [Op in OperationId]?: SensitivePointers } = {
  createMachine: { request: ["/identityProof/signature"], response: [] },
  updateMachine: { request: ["/identityProof/signature"], response: [] },
  createAgentPairing: { request: ["/agentProof/signature"], response: ["/item/pairingToken"] },
  createAgentPairingSession: { request: ["/agentProof/signature"], response: ["/item/pairingToken"] },
  enrollMachineAgent: { request: [], response: ["/item/provisioningToken"] },
  machineAgentHeartbeat: { request: ["/agentToken", "/endpoints/*/authToken"], response: [] },
  upsertRuntimeEndpoint: { request: ["/authToken"], response: [] },
  updateSkillConfig: { request: ["/credentials"], response: [] },
  executeMarketService: { request: ["/providerCredentials"], response: [] },
  searchMarket: { request: ["/providerCredentials"], response: [] },
  createMarketOrder: { request: ["/providerCredentials"], response: [] },
  executeMarketOrder: {
    request: ["/payment/xPayment", "/payment/paymentSignature", "/payment/authorization", "/payment/signInWithX"],
    response: [],
  },
  submitPaymentProof: {
    request: ["/payment/xPayment", "/payment/paymentSignature", "/payment/authorization", "/payment/signInWithX"],
    response: [],
  },
};

export interface SensitivePointers {
  readonly request: readonly string[];
  readonly response: readonly string[];
}
