import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { type RefusalCode, refusal } from "../api/failure.js";
import type { Call } from "../api/handler.js";
import type { ChallengeItem } from "../store/records.js";
import { bindingSecret } from "./binding-secret.js";
import { recoverSigner } from "./eip191.js";

type Context = Pick<Call, "store" | "config" | "now">;

/** What a challenge is for, and the codes that its proofs are refused with. */
interface ChallengeKind {
  readonly kind: ChallengeItem["kind"];
  readonly title: string;
  readonly invalid: RefusalCode;
  readonly expired: RefusalCode;
}

export const machineIdentityChallenge: ChallengeKind = {
  kind: "machine-identity",
  title: "peaqOS machine identity",
  invalid: "MACHINE_IDENTITY_PROOF_INVALID",
  expired: "MACHINE_IDENTITY_PROOF_EXPIRED",
};

export const agentPairingChallenge: ChallengeKind = {
  kind: "agent-pairing",
  title: "peaqOS agent pairing",
  invalid: "AGENT_PAIRING_PROOF_INVALID",
  expired: "AGENT_PAIRING_PROOF_EXPIRED",
};

/** Issues a challenge that is bound to its subject, valid once and until it expires. */
export async function issueChallenge(
  { store, config, now }: Context,
  { kind, title }: ChallengeKind,
  subject: Readonly<Record<string, string>>,
): Promise<ChallengeItem> {
  const id = store.challenges.newId();
  const expiresAt = new Date(now.getTime() + config.agentPairingChallengeTtlMs).toISOString();
  const lines = [
    `${title} challenge`,
    ...Object.entries(subject).map(([name, value]) => `${name}: ${onOneLine(value)}`),
    `challengeId: ${id}`,
    `nonce: ${randomBytes(16).toString("hex")}`,
    `expiresAt: ${expiresAt}`,
  ];
  const message = lines.join("\n");
  const challenge = { id, kind, subject, message, expiresAt, mac: macOf(message, bindingSecret(config)) };
  await store.challenges.insert(challenge, {});
  return challenge;
}

/**
 * Takes a proof and uses its challenge up.
 * @returns the challenge and the address that signed it, as it stands in `addresses`
 * @throws Refusal when the proof is not of this subject, not signed by one of the addresses, used or expired
 */
export async function takeProof(
  { store, config, now }: Context,
  { kind, invalid, expired }: ChallengeKind,
  subject: Readonly<Record<string, string>>,
  addresses: readonly string[],
  proof: { readonly challengeId: string; readonly signature: string },
): Promise<{ readonly challenge: ChallengeItem; readonly signerAddress: string }> {
  const stored = await store.challenges.get(proof.challengeId);
  const challenge = stored?.item;
  if (
    stored === undefined ||
    challenge === undefined ||
    challenge.kind !== kind ||
    !isGenuine(challenge, bindingSecret(config))
  ) {
    throw refusal(invalid, "There is no such challenge.");
  }
  if (challenge.usedAt !== undefined)
    throw refusal(invalid, "The challenge has been used before.", { challengeId: challenge.id });
  if (!isSameSubject(challenge.subject, subject)) throw refusal(invalid, "The challenge is bound to something else.");
  if (Date.parse(challenge.expiresAt) <= now.getTime()) {
    throw refusal(expired, "The challenge has expired.", { challengeId: challenge.id, expiresAt: challenge.expiresAt });
  }
  const signer = recoverSigner(challenge.message, proof.signature);
  const signerAddress = addresses.find((address) => address.toLowerCase() === signer);
  if (signerAddress === undefined) throw refusal(invalid, "The signature is not by an address that may sign this challenge.");
  await store.challenges.update(stored, { ...challenge, usedAt: now.toISOString() });
  return { challenge, signerAddress };
}

function isGenuine({ message, mac }: ChallengeItem, secret: string): boolean {
  return timingSafeEqual(Buffer.from(mac, "hex"), Buffer.from(macOf(message, secret), "hex"));
}

function macOf(message: string, secret: string): string {
  return createHmac("sha256", secret).update(message).digest("hex");
}

/** People read the message before they sign it: a value must not pass for lines of its own. */
function onOneLine(value: string): string {
  return value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
}

function isSameSubject(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}
