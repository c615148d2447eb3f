import type { MachineIdentityProof, MachineIdentityProofInput } from "@peaqos/types";
import { refusal } from "../api/failure.js";
import type { Call } from "../api/handler.js";
import { machineIdentityChallenge, takeProof } from "./challenges.js";
import { badIdentityRef } from "./identity-ref.js";

/** What an identity challenge is bound to. A hex DID is the same in either case. */
export function identitySubject(identityRef: string): Readonly<Record<string, string>> {
  return { identityRef: identityRef.toLowerCase() };
}

/**
 * Verifies that whoever registers a machine controls its identity.
 * @returns `undefined` where the deployment does not verify identities
 * @throws Refusal one of `MACHINE_IDENTITY_PROOF_*`, or `PEAQOS_IDENTITY_UNAVAILABLE`
 */
export async function proveIdentity(
  call: Pick<Call, "store" | "config" | "now" | "identity">,
  identityRef: string | undefined,
  proof: MachineIdentityProofInput | undefined,
): Promise<MachineIdentityProof | undefined> {
  if (call.config.machineIdentityVerification === "off") return undefined;
  if (proof === undefined)
    throw refusal("MACHINE_IDENTITY_PROOF_REQUIRED", "This deployment needs identityRef and identityProof.");
  if (identityRef === undefined) throw badIdentityRef("is required with identityProof");
  const controllerAddresses = (await call.identity(identityRef))?.controllerAddresses ?? [];
  const subject = identitySubject(identityRef);
  const { challenge, signerAddress } = await takeProof(call, machineIdentityChallenge, subject, controllerAddresses, proof);
  return {
    method: "eip191",
    identityRef,
    signerAddress,
    challengeId: challenge.id,
    verifiedAt: call.now.toISOString(),
    challengeExpiresAt: challenge.expiresAt,
    controllerAddresses: [...controllerAddresses],
    resolutionSource: "peaqos-mcr",
  };
}
