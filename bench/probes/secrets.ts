/** The secrets of every call. They are made up, and unlike anything else in the bench, so that a text search finds each leak. */
export const API_KEY = "probe-apikey-7f3a9c21d4e8b650";
export const PAIRING_TOKEN = "probe-pairing-2b8e61f07ac94d35";
export const BODY_SECRET = "probe-bodysecret-c94d17e3a86b2f50";

/** The writes that carry a secret in the body. `searchMarket` carries the pairing token in a header as well. */
export const writes = {
  createMachine: {
    method: "POST",
    path: "/api/v1/machines",
    body: {
      displayName: "Rover 7",
      ownerId: "owner-7",
      machineType: "rover",
      runtimeProfile: "edge-linux-arm64",
      identityRef: "did:peaq:1742",
      identityProof: { challengeId: "challenge-7", signature: BODY_SECRET },
    },
  },
  searchMarket: {
    method: "POST",
    path: "/api/v1/market/search",
    body: { machineId: "mach_rover7", providerCredentials: { geodnet: { appId: "survey", appKey: BODY_SECRET } } },
  },
  machineAgentHeartbeat: {
    method: "POST",
    path: "/api/v1/machine-agents/heartbeat",
    body: {
      machineId: "mach_rover7",
      agentId: "agent_rover7",
      agentToken: BODY_SECRET,
      endpoints: [{ providerKey: "qvac", endpointBaseUrl: "http://127.0.0.1:11434", authToken: BODY_SECRET }],
    },
  },
  upsertRuntimeEndpoint: {
    method: "PUT",
    path: "/api/v1/machines/mach_rover7/runtime-endpoints/qvac",
    body: { endpointBaseUrl: "http://127.0.0.1:11434", authToken: BODY_SECRET },
  },
} as const;

export type WriteName = keyof typeof writes;
export const writeNames = Object.keys(writes) as readonly WriteName[];

/** The request headers of a client that has no names for our headers. */
export function secretHeaders(name?: WriteName): Record<string, string> {
  return { "x-api-key": API_KEY, ...(name === "searchMarket" ? { "x-agent-pairing-token": PAIRING_TOKEN } : {}) };
}

const named = { key: API_KEY, "pairing token": PAIRING_TOKEN, body: BODY_SECRET };

/** The names of the secrets that occur in a text. */
export function secretsIn(text: string): string[] {
  return Object.entries(named).flatMap(([name, secret]) => (text.includes(secret) ? [name] : []));
}
