// Generated from spec/ by `npm run generate`. Do not edit.
import type { CreateMachineIdentityChallengeRequest, MachineIdentityChallengeResponse } from "@peaqos/types";
import { call } from "../core/call.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import { readItem } from "../core/read-envelope.js";
import { serializeBody } from "../core/serialize-body.js";
import type { ItemResponse } from "../envelopes.js";
import type { RequestOptions } from "../options.js";
import type { RequestPromise } from "../request-promise.js";

/**
 * Request a machine identity challenge. Issues a challenge for an identity, and names the addresses that control it. Have one
 * of them sign `item.message` with EIP-191 `personal_sign`, and send `{ challengeId, signature }` as `identityProof` of
 * createMachine or updateMachine before `expiresAt`. An identity that the registry does not know is a `VALIDATION_ERROR`. Each
 * call issues a new challenge and changes nothing else, so it may be repeated.
 *
 * `POST /api/v1/machine-identity/challenges` (`createMachineIdentityChallenge`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The challenge to sign.
 * @throws OrchestrationApiError with `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
 * @example
 * const { item } = await createMachineIdentityChallenge(client, { identityRef: "did:peaq:1742" });
 */
export function createMachineIdentityChallenge(
  client: OrchestrationClient,
  params: CreateMachineIdentityChallengeRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<MachineIdentityChallengeResponse>, "createMachineIdentityChallenge">;
export function createMachineIdentityChallenge(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      body: serializeBody,
      read: readItem,
      id: "createMachineIdentityChallenge",
      path: "/api/v1/machine-identity/challenges",
    },
    rest,
  );
}
