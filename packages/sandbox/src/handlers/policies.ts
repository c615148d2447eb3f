import { isDeepStrictEqual } from "node:util";
import type { CreatePolicyRequest, Policy, UpdatePolicyRequest } from "@peaqos/types";
import { invalidRequest, notFound } from "../api/failure.js";
import type { Call, Handler } from "../api/handler.js";
import { created, ok } from "../api/reply.js";
import { listEnvelope, pageRequest } from "../store/cursor.js";

export const listPolicies: Handler<"listPolicies"> = async ({ store, query }) =>
  ok(listEnvelope("policies", await store.policies.page({}, pageRequest("policies", query))));

export const createPolicy: Handler<"createPolicy"> = async (call) => {
  const { body, store, now } = call;
  checkCap(body);
  const time = now.toISOString();
  const policy: Policy = {
    allowedSkillKeys: [],
    deniedSkillKeys: [],
    regionRules: [],
    nativeOnly: false,
    handoffAllowed: true,
    requiredCapabilities: [],
    ...body,
    id: store.policies.newId(),
    createdAt: time,
    updatedAt: time,
  };
  await store.policies.insert(policy, {});
  await audit(call, "created", policy, { name: policy.name });
  return created({ item: policy });
};

export const getPolicy: Handler<"getPolicy"> = async ({ store, params: { policyId } }) => {
  const policy = await store.policies.get(policyId);
  if (policy === undefined) throw notFound("policy", policyId);
  return ok({ item: policy.item });
};

export const updatePolicy: Handler<"updatePolicy"> = async (call) => {
  const { body, store, now, params } = call;
  const policy = await store.policies.get(params.policyId);
  if (policy === undefined) throw notFound("policy", params.policyId);
  checkCap(body);
  const merged: Policy = { ...policy.item, ...body };
  if (isDeepStrictEqual(merged, policy.item)) return ok({ item: policy.item });
  const item: Policy = { ...merged, updatedAt: now.toISOString() };
  await store.policies.update(policy, item);
  await audit(call, "updated", item, { changed: Object.keys(body) });
  return ok({ item });
};

function checkCap({ budgetCap }: CreatePolicyRequest | UpdatePolicyRequest): void {
  const { amount = 0 } = budgetCap ?? {};
  // JSON can hold numbers that are too large to be kept, such as 1e999.
  if (amount < 0 || !Number.isFinite(amount)) {
    throw invalidRequest({ path: "body.budgetCap.amount", message: "must be a number of at least 0" });
  }
}

function audit(call: Call<"createPolicy"> | Call<"updatePolicy">, what: string, policy: Policy, payload: object): Promise<void> {
  const type = `policy.${what}`;
  return call.audit({ type, resourceType: "policy", resourceId: policy.id, machineId: null, payload: { ...payload } });
}
