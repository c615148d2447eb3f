import type { Handler } from "../api/handler.js";
import { created } from "../api/reply.js";
import { issueChallenge, machineIdentityChallenge } from "../identity/challenges.js";
import { badIdentityRef, readIdentityRef } from "../identity/identity-ref.js";
import { identitySubject } from "../identity/prove-identity.js";

export const createMachineIdentityChallenge: Handler<"createMachineIdentityChallenge"> = async (call) => {
  const identityRef = readIdentityRef(call.body.identityRef);
  const known = await call.identity(identityRef);
  // Its challenge would name nobody who could sign it.
  if (known === undefined || known.controllerAddresses.length === 0)
    throw badIdentityRef("is not known to the identity registry");
  const challenge = await issueChallenge(call, machineIdentityChallenge, identitySubject(identityRef));
  return created({
    item: {
      challengeId: challenge.id,
      identityRef,
      message: challenge.message,
      expiresAt: challenge.expiresAt,
      verificationMethod: "eip191",
      controllerAddresses: [...known.controllerAddresses],
    },
  });
};
