/** The header of the platform key. */
export const API_KEY_HEADER = "x-api-key";
/** The header of the agent pairing token. */
export const AGENT_PAIRING_TOKEN_HEADER = "x-agent-pairing-token";
