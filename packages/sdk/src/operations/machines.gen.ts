// Generated from spec/ by `npm run generate`. Do not edit.
import type { CreateMachineRequest, Machine, UpdateMachineRequest } from "@peaqos/types";
import { call } from "../core/call.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import { readItem, readList } from "../core/read-envelope.js";
import { serializeBody } from "../core/serialize-body.js";
import { serializeListQuery } from "../core/serialize-query.js";
import type { ItemResponse, ListResponse } from "../envelopes.js";
import type { IterationOptions, RequestOptions } from "../options.js";
import type { ItemIterator } from "../pagination/item-iterator.js";
import { iterate } from "../pagination/iterate.js";
import { markedTexts } from "../redaction/marked-texts.js";
import type { RequestPromise } from "../request-promise.js";
import type { ListMachinesAllQuery, ListMachinesQuery } from "./queries.gen.js";

/**
 * List machines. Lists the machines of the deployment. Where identity verification is required, drafts without a verified proof
 * are left out.
 *
 * `GET /api/v1/machines` (`listMachines`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Which page.
 * @param options What this call sets for itself.
 * @returns A page of machines.
 * @throws OrchestrationApiError with a code that every operation can answer
 * @example
 * const { items, nextCursor } = await listMachines(client, { limit: 20 });
 */
export function listMachines(
  client: OrchestrationClient,
  query?: ListMachinesQuery,
  options?: RequestOptions,
): RequestPromise<ListResponse<Machine>, "listMachines">;
export function listMachines(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "GET", query: serializeListQuery, read: readList, id: "listMachines", path: "/api/v1/machines" },
    rest,
  );
}

/**
 * Every item of {@link listMachines}, page by page as they are needed.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Filters, and how many items a page holds.
 * @param options Where to begin and end, and what each call sets for itself.
 * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listMachines` does
 * @example
 * for await (const item of listMachinesAll(client)) console.log(item);
 */
export function listMachinesAll(
  client: OrchestrationClient,
  query?: ListMachinesAllQuery,
  options?: IterationOptions,
): ItemIterator<Machine>;
export function listMachinesAll(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return iterate(client, "listMachines", listMachines, 0, rest);
}

/**
 * Register a machine. Registers a machine as `draft`; activate it with updateMachine. Where identity verification is required,
 * `identityRef` and `identityProof` are needed: request a challenge with createMachineIdentityChallenge, have a controller sign
 * it, and send the proof before it expires. A proof is used up by this call. An identity belongs to one machine only. Not
 * idempotent: a second call answers `MACHINE_IDENTITY_EXISTS`, or registers a second machine where no identity is given.
 *
 * `POST /api/v1/machines` (`createMachine`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The machine, as a draft.
 * @throws OrchestrationApiError with `MACHINE_IDENTITY_PROOF_REQUIRED`, `MACHINE_IDENTITY_PROOF_INVALID`,
 * `MACHINE_IDENTITY_PROOF_EXPIRED`, `MACHINE_IDENTITY_EXISTS`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation
 * can answer
 * @example
 * const { item } = await createMachine(client, {
 *   displayName: "Survey rover 7",
 *   ownerId: "owner_lisbon_survey",
 *   identityRef: "did:peaq:1742",
 *   identityProof: {
 *     challengeId: "chal_identity_1",
 *     signature: "0x4f1d2c3b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f00f1b",
 *   },
 *   machineType: "rover",
 *   runtimeProfile: "edge-linux-arm64",
 *   capabilities: ["gnss", "camera"],
 *   labels: { site: "lisbon", fleet: "survey" },
 *   policyIds: ["pol_native_first"],
 *   skillKeys: ["geodnet-rtk", "walrus-storage"],
 * });
 */
export function createMachine(
  client: OrchestrationClient,
  params: CreateMachineRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<Machine>, "createMachine">;
export function createMachine(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      secrets: markedTexts,
      body: serializeBody,
      read: readItem,
      id: "createMachine",
      path: "/api/v1/machines",
    },
    rest,
  );
}

/**
 * Get a machine. Reads one machine, archived ones included. `MACHINE_NOT_ACTIVATED` means that its identity can no longer be
 * resolved or is no longer bonded.
 *
 * `GET /api/v1/machines/{machineId}` (`getMachine`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param options What this call sets for itself.
 * @returns The machine.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVATED`, or a code that every operation can answer
 * @example
 * const { item } = await getMachine(client, "mach_rover7");
 */
export function getMachine(
  client: OrchestrationClient,
  machineId: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<Machine>, "getMachine">;
export function getMachine(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(client, { method: "GET", read: readItem, id: "getMachine", path: "/api/v1/machines/{machineId}" }, rest);
}

/**
 * Archive a machine. Retires a machine: its status becomes `archived`, its record stays readable, and it can no longer act. A
 * machine with open orders cannot be archived. Archiving an archived machine changes nothing.
 *
 * `DELETE /api/v1/machines/{machineId}` (`archiveMachine`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param options What this call sets for itself.
 * @throws OrchestrationApiError with `NOT_FOUND`, `OPEN_MARKET_ORDERS`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every
 * operation can answer
 * @example
 * await archiveMachine(client, "mach_rover7");
 */
export function archiveMachine(
  client: OrchestrationClient,
  machineId: string,
  options?: RequestOptions,
): RequestPromise<void, "archiveMachine">;
export function archiveMachine(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(client, { method: "DELETE", id: "archiveMachine", path: "/api/v1/machines/{machineId}" }, rest);
}

/**
 * Update a machine. Changes the fields that are sent and leaves the others. Set `status` to `active` to activate a draft; that
 * needs a verified identity that is bonded in the registry, else `MACHINE_NOT_ACTIVATED`. `identityRef` can be set once and
 * never changed. Where identity verification is required, setting it needs an `identityProof`. An identity that another machine
 * holds is a `VALIDATION_ERROR`, and so is another status for an archived machine. Repeating the call has no further effect,
 * save that a proof can be used only once.
 *
 * `PATCH /api/v1/machines/{machineId}` (`updateMachine`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The machine after the change.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_IDENTITY_IMMUTABLE`, `MACHINE_IDENTITY_PROOF_REQUIRED`,
 * `MACHINE_IDENTITY_PROOF_INVALID`, `MACHINE_IDENTITY_PROOF_EXPIRED`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
 * or a code that every operation can answer
 * @example
 * const { item } = await updateMachine(client, "mach_rover7", { status: "active" });
 */
export function updateMachine(
  client: OrchestrationClient,
  machineId: string,
  params: UpdateMachineRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<Machine>, "updateMachine">;
export function updateMachine(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "PATCH",
      once: true,
      secrets: markedTexts,
      body: serializeBody,
      read: readItem,
      id: "updateMachine",
      path: "/api/v1/machines/{machineId}",
    },
    rest,
  );
}
