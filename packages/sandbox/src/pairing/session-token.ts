import { createHash, timingSafeEqual } from "node:crypto";
import type { AgentPairing } from "@peaqos/types";
import { refusal } from "../api/failure.js";
import type { Config } from "../config/config.js";
import type { PairingRecord, Store } from "../store/store.js";
import { signJwt, verifyJwt } from "./jwt.js";

/** The claims of a session token, as documented. Times are in seconds. */
interface SessionClaims {
  readonly machineId: string;
  readonly pairingId: string;
  readonly sessionId: string;
  readonly agentAddress: string;
  readonly agentDid: string;
  readonly delegationPolicyHash: string;
  readonly iat: number;
  readonly exp: number;
}

/** A session token, and what is kept of it. */
export interface IssuedSession {
  readonly token: string;
  readonly tokenHash: string;
  readonly sessionId: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

/**
 * Issues a session token for a pairing.
 * @throws Refusal `AGENT_PAIRING_UNAVAILABLE` when no session secret is configured
 */
export function issueSession(
  pairing: Pick<AgentPairing, "id" | "machineId" | "agentAddress" | "agentDid">,
  { policyHash, sessionId, config, now }: { policyHash: string; sessionId: string; config: Config; now: Date },
): IssuedSession {
  const secret = requireSessionSecret(config);
  const expiresAt = new Date(now.getTime() + config.agentPairingSessionTtlMs);
  const claims: SessionClaims = {
    machineId: pairing.machineId,
    pairingId: pairing.id,
    sessionId,
    agentAddress: pairing.agentAddress,
    agentDid: pairing.agentDid ?? "",
    delegationPolicyHash: policyHash,
    iat: Math.floor(now.getTime() / 1000),
    exp: expiresAt.getTime() / 1000,
  };
  const token = signJwt(claims, secret);
  return { token, tokenHash: hashToken(token), sessionId, issuedAt: now, expiresAt };
}

/** @throws Refusal `AGENT_PAIRING_UNAVAILABLE` when no session secret is configured */
export function requireSessionSecret({ agentPairingSessionSecret: secret }: Config): string {
  if (!secret) throw refusal("AGENT_PAIRING_UNAVAILABLE", "This deployment has no session secret, so it cannot issue sessions.");
  return secret;
}

/**
 * The pairing that a token belongs to. It is valid until it expires, the pairing is paused or revoked, its policy changes, or a newer
 * session takes its place.
 * @throws Refusal `AGENT_AUTH_INVALID`, `AGENT_AUTH_EXPIRED` or `AGENT_PAIRING_INACTIVE`
 */
export async function pairingOfToken(token: string, store: Store, config: Config, now: Date): Promise<PairingRecord> {
  const claims = verifyJwt(token, config.agentPairingSessionSecret ?? "");
  if (!isSession(claims)) throw invalidToken("It is not one of this deployment.");
  const pairing = await store.pairings.get(claims.pairingId);
  if (pairing === undefined || pairing.item.machineId !== claims.machineId) throw invalidToken("Its pairing does not exist.");
  if (claims.exp * 1000 <= now.getTime()) throw refusal("AGENT_AUTH_EXPIRED", "The pairing token has expired.");
  requireActive(pairing);
  if (claims.delegationPolicyHash !== pairing.hidden.policyHash) throw invalidToken("The delegation policy has changed since.");
  const { tokenHash } = pairing.hidden;
  if (tokenHash === undefined || !isTokenOf(token, tokenHash)) throw invalidToken("A newer session has taken its place.");
  return pairing;
}

/** @throws Refusal `AGENT_PAIRING_INACTIVE` */
export function requireActive(pairing: PairingRecord): void {
  const { id, status } = pairing.item;
  if (status !== "active") throw refusal("AGENT_PAIRING_INACTIVE", `The pairing is ${status}.`, { agentPairingId: id, status });
}

/** What is stored of a one-time token. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Whether a token is the one of which the hash was stored. */
export function isTokenOf(token: string, tokenHash: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(token), "hex"), Buffer.from(tokenHash, "hex"));
}

function invalidToken(why: string): Error {
  return refusal("AGENT_AUTH_INVALID", `The pairing token is not valid. ${why}`);
}

function isSession(claims: Readonly<Record<string, unknown>> | undefined): claims is Record<string, unknown> & SessionClaims {
  if (claims === undefined) return false;
  const texts = ["machineId", "pairingId", "sessionId", "agentAddress", "agentDid", "delegationPolicyHash"];
  return texts.every((name) => typeof claims[name] === "string") && typeof claims.exp === "number";
}
