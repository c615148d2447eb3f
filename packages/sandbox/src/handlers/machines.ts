import type { Machine, UpdateMachineRequest } from "@peaqos/types";
import { changedFields } from "../api/changed-fields.js";
import { invalidRequest, refusal } from "../api/failure.js";
import type { Call, Handler } from "../api/handler.js";
import { created, noContent, ok } from "../api/reply.js";
import { badIdentityRef, readIdentityRef } from "../identity/identity-ref.js";
import { findMachine, requireBonded, requireRegistry } from "../identity/machine-guards.js";
import { proveIdentity } from "../identity/prove-identity.js";
import { hasOpenOrders } from "../market/open-orders.js";
import { listEnvelope, pageRequest } from "../store/cursor.js";

/** How the moves of a machine are recorded, where the status alone does not say it. */
const MOVES: ReadonlyMap<string, string> = new Map([
  ["draft", "returned-to-draft"],
  ["active", "activated"],
]);

export const listMachines: Handler<"listMachines"> = async ({ query, store, config }) => {
  const where = config.machineIdentityVerification === "required" ? { listed: 1 } : {};
  return ok(listEnvelope("machines", await store.machines.page(where, pageRequest("machines", query))));
};

export const createMachine: Handler<"createMachine"> = async (call) => {
  const { body, store, now } = call;
  const { identityRef: given, identityProof: proof, ...fields } = body;
  if (given === undefined && proof !== undefined) throw badIdentityRef("is required with identityProof");
  const identityRef = given === undefined ? undefined : readIdentityRef(given);
  if (identityRef !== undefined && (await isHeld(call, identityRef))) {
    throw refusal("MACHINE_IDENTITY_EXISTS", "Another machine holds this identity.", { identityRef });
  }
  const identityProof = await proveIdentity(call, identityRef, proof);
  const time = now.toISOString();
  const machine: Machine & { id: string } = {
    capabilities: [],
    labels: {},
    policyIds: [],
    skillKeys: [],
    ...fields,
    id: store.machines.newId(),
    status: "draft",
    identityRef: identityRef ?? null,
    identityProof: identityProof ?? null,
    createdAt: time,
    updatedAt: time,
  };
  await store.machines.insert(machine, {});
  await audit(call, "created", machine, { identityRef: machine.identityRef });
  return created({ item: machine });
};

export const getMachine: Handler<"getMachine"> = async (call) => {
  const machine = await findMachine(call, call.params.machineId);
  if (machine.item.status !== "draft" && machine.item.status !== "archived") await requireBonded(call, machine);
  return ok({ item: machine.item });
};

export const updateMachine: Handler<"updateMachine"> = async (call) => {
  const { body, params, store, now } = call;
  const machine = await findMachine(call, params.machineId);
  await requireRegistry(call, machine.id);
  const { identityRef: given, identityProof: proof, ...fields } = body;
  const identityRef = await newIdentityRef(call, machine.item, given);
  const needsProof = proof !== undefined || (given !== undefined && !machine.item.identityRef);
  const identityProof = needsProof ? await proveIdentity(call, identityRef, proof) : undefined;
  await checkStatus(call, machine.item, fields.status);

  const after: Machine = {
    ...machine.item,
    ...fields,
    ...(identityRef === undefined ? {} : { identityRef }),
    ...(identityProof === undefined ? {} : { identityProof }),
  };
  if (fields.status === "active") await requireActivation(call, after);
  const changed = changedFields(machine.item, after);
  if (changed.length === 0) return ok({ item: machine.item });

  const item = { ...after, updatedAt: now.toISOString() };
  await store.machines.update(machine, item);
  const [from, to] = [machine.item.status, item.status];
  if (from === to) await audit(call, "updated", item, { changed });
  else await audit(call, MOVES.get(to) ?? to, item, { changed, from, to });
  return ok({ item });
};

export const archiveMachine: Handler<"archiveMachine"> = async (call) => {
  const machine = await findMachine(call, call.params.machineId);
  await requireRegistry(call, machine.id);
  if (machine.item.status === "archived") return noContent;
  if (await hasOpenOrders(call.store, { machine_id: machine.id })) {
    throw refusal("OPEN_MARKET_ORDERS", "The machine has open orders.", { machineId: machine.id });
  }
  const item: Machine = { ...machine.item, status: "archived", updatedAt: call.now.toISOString() };
  await call.store.machines.update(machine, item);
  await audit(call, "archived", item, { from: machine.item.status, to: item.status });
  return noContent;
};

async function isHeld({ store }: Call<"createMachine"> | Call<"updateMachine">, identityRef: string): Promise<boolean> {
  return (await store.machines.first({ identity_ref: identityRef.toLowerCase() })) !== undefined;
}

/** The identity that a machine has after an update: it can be set once. */
async function newIdentityRef(
  call: Call<"updateMachine">,
  machine: Machine,
  given: string | undefined,
): Promise<string | undefined> {
  if (given === undefined) return machine.identityRef ?? undefined;
  const identityRef = readIdentityRef(given);
  if (machine.identityRef && machine.identityRef.toLowerCase() !== identityRef.toLowerCase()) {
    throw refusal("MACHINE_IDENTITY_IMMUTABLE", "The identity of a machine cannot change.", { identityRef: machine.identityRef });
  }
  if (!machine.identityRef && (await isHeld(call, identityRef))) throw badIdentityRef("is held by another machine");
  return machine.identityRef ?? identityRef;
}

async function checkStatus(
  { store }: Call<"updateMachine">,
  machine: Machine,
  status: UpdateMachineRequest["status"],
): Promise<void> {
  if (status === undefined || status === machine.status) return;
  if (machine.status === "archived")
    throw invalidRequest({ path: "body.status", message: "cannot change: the machine is archived" });
  if (status === "archived" && (await hasOpenOrders(store, { machine_id: machine.id }))) {
    throw invalidRequest({ path: "body.status", message: "cannot be archived while the machine has open orders" });
  }
}

async function requireActivation(call: Call<"updateMachine">, machine: Machine): Promise<void> {
  if (call.config.machineIdentityVerification === "required" && !machine.identityProof) {
    throw refusal("MACHINE_NOT_ACTIVATED", "A machine is activated with a verified identity only.", { machineId: machine.id });
  }
  await requireBonded(call, { id: machine.id, version: 0, item: machine, hidden: {} });
}

function audit(
  call: Call<"createMachine"> | Call<"updateMachine"> | Call<"archiveMachine">,
  what: string,
  machine: Machine,
  payload: object,
) {
  return call.audit({
    type: `machine.${what}`,
    resourceType: "machine",
    resourceId: machine.id,
    machineId: machine.id,
    payload: { machineId: machine.id, ...payload },
  });
}
