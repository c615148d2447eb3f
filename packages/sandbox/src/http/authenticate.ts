import { createHash, timingSafeEqual } from "node:crypto";
import type { OperationId } from "@peaqos/types";
import { operationTable } from "@peaqos/types";
import { refusal } from "../api/failure.js";
import type { Config } from "../config/config.js";
import { pairingOfToken } from "../pairing/session-token.js";
import type { PairingRecord, Store } from "../store/store.js";

type Headers = Readonly<Record<string, string>>;

/**
 * Who makes a request: the pairing of its token, `undefined` for the platform or for nobody where that is allowed.
 * @throws Refusal of the codes of the operation's credentials
 */
export async function authenticate(
  operationId: OperationId,
  headers: Headers,
  store: Store,
  config: Config,
  now: Date,
): Promise<PairingRecord | undefined> {
  const { auth } = operationTable[operationId];
  if (auth === "none") return undefined;
  const key = headers["x-api-key"];
  const keyed = config.requireApiAuth && key !== undefined && key !== "";
  if (keyed && !isKnownKey(key, config.apiKeys)) throw refusal("AUTH_INVALID", "The API key is wrong.");

  const token = auth === "platform" ? undefined : headers["x-agent-pairing-token"];
  if (token !== undefined && token !== "") return pairingOfToken(token, store, config, now);
  if (auth === "pairing" && config.requireAgentPairingAuth) {
    throw refusal("AGENT_AUTH_REQUIRED", "This call needs a pairing token in x-agent-pairing-token.");
  }
  if (config.requireApiAuth && !keyed) {
    // A market call is never asked for a key: its token alone is enough. An empty token was meant to be one.
    if (auth === "pairing" || token === "")
      throw refusal("AGENT_AUTH_REQUIRED", "This call needs a pairing token or an API key.");
    throw refusal("AUTH_REQUIRED", "This deployment needs an API key in x-api-key.");
  }
  return undefined;
}

/** Compares in constant time, whatever the lengths. */
function isKnownKey(key: string, known: readonly string[]): boolean {
  const given = digest(key);
  return known.map(digest).filter((candidate) => timingSafeEqual(candidate, given)).length > 0;
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
