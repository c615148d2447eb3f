import type { ErrorCode, OperationId } from "@peaqos/types";
import { type CallOptions, call, type Result, signedIdentityProof } from "../../../packages/sandbox/test/support.ts";
import { type Deployment, deployment, KEY, reopened } from "./deployments.ts";
import { rpcRefusals } from "./rpc-refusals.ts";
import { type Situation, situations } from "./situations.ts";
import type { World } from "./world.ts";

type Provoke = () => Promise<Result>;
type Config = Parameters<typeof deployment>[0];

/** Calls an operation where `prepare` has put the world, on a deployment of its own configuration. */
function at(
  operationId: OperationId,
  prepare: (world: World, at: Deployment) => Promise<CallOptions>,
  config: Config = {},
): Provoke {
  return async () => {
    const place = await deployment(config);
    const options = await prepare(place.world, place);
    return call(place.sandbox, operationId, { key: KEY, ...options });
  };
}

/** A call like the one that succeeds, with another body. */
function withBody(operationId: OperationId, change: (body: Record<string, unknown>) => object, config: Config = {}): Provoke {
  return at(
    operationId,
    async (world) => {
      const situation = await situations[operationId](world);
      return { ...situation, body: change(Object(situation.body)) };
    },
    config,
  );
}

/** A call that succeeds once, made a second time. */
function again(operationId: OperationId): Provoke {
  return at(operationId, async (world) => {
    const situation = await situations[operationId](world);
    await world.must(operationId, situation);
    return situation;
  });
}

/** A call that succeeds, made when its challenge has expired. */
function late(operationId: OperationId, milliseconds: number): Provoke {
  return async () => {
    const place = await deployment();
    const situation = await situations[operationId](place.world);
    place.clock.offset = milliseconds;
    try {
      return await call(place.sandbox, operationId, { key: KEY, ...situation });
    } finally {
      place.clock.offset = 0;
    }
  };
}

const without =
  (...names: string[]) =>
  (body: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
const forged = (field: string) => (body: Record<string, unknown>) => ({
  ...body,
  [field]: { ...Object(body[field]), signature: `0x${"1b".repeat(65)}` },
});

async function openOrder(world: World): Promise<Situation & { machineId: string; agentPairingId: string }> {
  return world.order("svc_peaq_price");
}

const onOrder = ({ orderId, token }: { readonly orderId: string; readonly token: string }): CallOptions => ({
  params: { orderId },
  token,
});

/** An order whose state does not allow the call any more. */
const closed = (operationId: OperationId, body?: object) =>
  at(operationId, async (world) => {
    const scene = await world.order("svc_peaq_price");
    await world.must("cancelMarketOrder", onOrder(scene));
    return { ...onOrder(scene), ...(body === undefined ? {} : { body }) };
  });

const early = (operationId: OperationId, body?: object) =>
  at(operationId, async (world) => ({ ...onOrder(await world.paidOrder()), ...(body === undefined ? {} : { body }) }));

/** A machine that was activated where identities are not verified. */
const unverifiedMachine = async (world: World): Promise<string> => {
  const body = {
    displayName: "Old rover",
    ownerId: "o",
    machineType: "rover",
    runtimeProfile: "edge",
    identityRef: "did:peaq:77",
  };
  const { item } = await world.must("createMachine", { body });
  await world.must("updateMachine", { params: { machineId: item.id }, body: { status: "active" } });
  return item.id;
};

const unverified = (
  operationId: OperationId,
  situationOf: (world: World, machineId: string) => Promise<CallOptions>,
): Provoke => {
  return async () => {
    const off = { machineIdentityVerification: "off" } as const;
    const place = await reopened(off, unverifiedMachine, {});
    return call(place.sandbox, operationId, { key: KEY, ...(await situationOf(place.world, place.prepared)) });
  };
};

const noSecret = (operationId: "createAgentPairing" | "createAgentPairingSession"): Provoke => {
  return async () => {
    const place = await reopened({}, (world) => world.shopper(), { agentPairingSessionSecret: "" });
    const { machineId, agentPairingId: pairingId } = place.prepared;
    const agentProof = await place.world.pairingProof(machineId);
    const fields = operationId === "createAgentPairing" ? place.world.agentFields : {};
    return call(place.sandbox, operationId, { key: KEY, params: { machineId, pairingId }, body: { ...fields, agentProof } });
  };
};

const pairingsOff: Config = { requireAgentPairingAuth: false };
const payFirst: Config = { requirePaymentBeforeExecute: true };
const withoutPairing = async (operationId: OperationId, world: World): Promise<CallOptions> => {
  const { token: _, ...situation } = await situations[operationId](world);
  return { ...situation, body: without("agentPairingId")(Object(situation.body)) };
};
const withUnknownPairing = async (operationId: OperationId, world: World): Promise<CallOptions> => {
  const { token: _, ...situation } = await situations[operationId](world);
  return { ...situation, body: { ...Object(situation.body), agentPairingId: "pair_unknown" } };
};

/** A quoted service that no adapter can run, as the route of a task. */
async function taskOf(world: World, serviceType: string, serviceId: string): Promise<CallOptions> {
  const machineId = await world.machine();
  const { item: task } = await world.must("createTask", { body: { machineId, serviceType } });
  const params = { taskId: task.id };
  const { item } = await world.must("discoverTask", { params });
  const quote = item.quotes.find((candidate: { serviceId: string }) => candidate.serviceId === serviceId);
  await world.must("resolveTask", { params, body: { quoteId: quote.id } });
  return { params, body: {} };
}

async function unreachableRuntime(world: World, machineId: string): Promise<void> {
  const params = { machineId, providerKey: "qvac" };
  await world.must("upsertRuntimeEndpoint", { params, body: { endpointBaseUrl: "http://127.0.0.1:1" } });
}

/** How each operation is made to answer the codes that are its own. */
export const ownRefusals: { readonly [Op in OperationId]?: { readonly [Code in ErrorCode]?: Provoke } } = {
  createMachine: {
    MACHINE_IDENTITY_PROOF_REQUIRED: withBody("createMachine", without("identityProof")),
    MACHINE_IDENTITY_PROOF_INVALID: withBody("createMachine", forged("identityProof")),
    MACHINE_IDENTITY_PROOF_EXPIRED: late("createMachine", 600_001),
    MACHINE_IDENTITY_EXISTS: again("createMachine"),
  },
  updateMachine: {
    MACHINE_IDENTITY_IMMUTABLE: withBody("updateMachine", () => ({ identityRef: "did:peaq:987654321" })),
    MACHINE_IDENTITY_PROOF_REQUIRED: async () => {
      const place = await reopened({ machineIdentityVerification: "off" }, draftWithoutIdentity, {});
      const body = { identityRef: "did:peaq:4242" };
      return call(place.sandbox, "updateMachine", { key: KEY, params: { machineId: place.prepared }, body });
    },
    MACHINE_IDENTITY_PROOF_INVALID: at("updateMachine", async (world) => ({
      params: { machineId: await world.machine() },
      body: { identityProof: { challengeId: "chal_unknown", signature: `0x${"1b".repeat(65)}` } },
    })),
    MACHINE_IDENTITY_PROOF_EXPIRED: async () => {
      const place = await deployment();
      const machineId = await place.world.machine();
      const identityProof = await signedIdentityProof(place.sandbox, place.world.lastIdentity, undefined, KEY);
      place.clock.offset = 600_001;
      try {
        return await call(place.sandbox, "updateMachine", { key: KEY, params: { machineId }, body: { identityProof } });
      } finally {
        place.clock.offset = 0;
      }
    },
    MACHINE_NOT_ACTIVATED: at("updateMachine", async (world, { sandbox }) => {
      const machineId = await world.machine();
      sandbox.registry?.set({ identityRef: world.lastIdentity, bonded: false });
      return { params: { machineId }, body: { status: "active" } };
    }),
  },
  archiveMachine: {
    OPEN_MARKET_ORDERS: at("archiveMachine", async (world) => ({ params: { machineId: (await openOrder(world)).machineId } })),
  },
  createAgentPairing: {
    AGENT_PAIRING_PROOF_REQUIRED: withBody("createAgentPairing", without("agentProof")),
    AGENT_PAIRING_PROOF_INVALID: withBody("createAgentPairing", forged("agentProof")),
    AGENT_PAIRING_PROOF_EXPIRED: late("createAgentPairing", 600_001),
    AGENT_PAIRING_UNAVAILABLE: noSecret("createAgentPairing"),
    MACHINE_IDENTITY_PROOF_REQUIRED: unverified("createAgentPairing", async (world, machineId) => ({
      params: { machineId },
      body: { ...world.agentFields, agentProof: { challengeId: "chal_unknown", signature: "0x" } },
    })),
  },
  createAgentPairingSession: {
    AGENT_PAIRING_PROOF_REQUIRED: withBody("createAgentPairingSession", () => ({})),
    AGENT_PAIRING_PROOF_INVALID: withBody("createAgentPairingSession", forged("agentProof")),
    AGENT_PAIRING_PROOF_EXPIRED: late("createAgentPairingSession", 600_001),
    AGENT_PAIRING_UNAVAILABLE: noSecret("createAgentPairingSession"),
    MACHINE_IDENTITY_PROOF_REQUIRED: async () => {
      const off = { machineIdentityVerification: "off", agentPairingVerification: "off" } as const;
      const prepare = async (world: World) => {
        const machineId = await unverifiedMachine(world);
        const { item } = await world.must("createAgentPairing", { params: { machineId }, body: world.agentFields });
        return { machineId, pairingId: item.id as string };
      };
      const place = await reopened(off, prepare, {});
      const agentProof = { challengeId: "chal_unknown", signature: "0x" };
      return call(place.sandbox, "createAgentPairingSession", { key: KEY, params: place.prepared, body: { agentProof } });
    },
  },
  revokeAgentPairing: {
    OPEN_MARKET_ORDERS: at("revokeAgentPairing", async (world) => {
      const { machineId, agentPairingId: pairingId } = await openOrder(world);
      return { params: { machineId, pairingId } };
    }),
  },
  machineAgentHeartbeat: {
    AGENT_AUTH_REQUIRED: withBody("machineAgentHeartbeat", without("agentToken")),
    AGENT_AUTH_INVALID: withBody("machineAgentHeartbeat", (body) => ({ ...body, agentToken: "prov_wrong" })),
    AGENT_PAIRING_INACTIVE: at("machineAgentHeartbeat", async (world) => {
      const situation = await situations.machineAgentHeartbeat(world);
      const { machineId, agentId } = Object(situation.body);
      await world.must("revokeMachineAgent", { params: { machineId, agentId } });
      return situation;
    }),
    AGENT_POLICY_DENIED: at("machineAgentHeartbeat", async (world) => {
      const machineId = await world.machine();
      const { item } = await world.must("enrollMachineAgent", {
        params: { machineId },
        body: { allowedProviderKeys: ["other"] },
      });
      const endpoints = [{ providerKey: "qvac", endpointBaseUrl: "http://127.0.0.1:1" }];
      return { body: { machineId, agentId: item.id, agentToken: item.provisioningToken, endpoints } };
    }),
    NOT_FOUND: withBody("machineAgentHeartbeat", (body) => ({ ...body, agentId: "agent_unknown" })),
  },
  executeMarketService: {
    AGENT_POLICY_DENIED: at("executeMarketService", async (world) => {
      const { machineId, agentPairingId, token } = await world.shopper({ deniedServiceIds: ["svc_peaq_price"] });
      const body = { machineId, agentPairingId, operation: "price.read", input: { pair: "PEAQ/USDT" } };
      return { token, params: { serviceId: "svc_peaq_price" }, body };
    }),
    EXECUTION_UNSUPPORTED: at("executeMarketService", async (world) => ({
      ...(await situations.executeMarketService(world)),
      params: { serviceId: "svc_geodnet_rtk" },
    })),
  },
  searchMarket: {
    AGENT_PAIRING_REQUIRED: at("searchMarket", (world) => withoutPairing("searchMarket", world), pairingsOff),
    AGENT_POLICY_DENIED: at("searchMarket", async (world) => {
      const services = ["svc_geodnet_rtk", "svc_streetmesh_features", "svc_openterrain_elevation"];
      const { token } = await world.shopper({ deniedServiceIds: services });
      return { token, body: { serviceType: "data.location" } };
    }),
    NOT_FOUND: at(
      "searchMarket",
      async (world) => {
        const { agentPairingId } = await world.shopper();
        return { body: { serviceType: "rtk", machineId: "nothing_here", agentPairingId } };
      },
      pairingsOff,
    ),
  },
  createMarketOrder: {
    AGENT_PAIRING_REQUIRED: at("createMarketOrder", (world) => withUnknownPairing("createMarketOrder", world), pairingsOff),
    AGENT_POLICY_DENIED: orderUnder({ deniedSkillKeys: ["geodnet-rtk"] }),
    AGENT_SPEND_LIMIT_EXCEEDED: orderUnder({ perTransactionLimit: 2.49 }),
    AGENT_DAILY_LIMIT_EXCEEDED: orderUnder({ dailySpendLimit: 2.49 }),
    QUOTE_EXPIRED: async () => {
      const place = await deployment();
      const { machineId, agentPairingId, token, searchId, quoteId } = await place.world.search();
      const { item } = await place.world.must("getMarketSearch", { params: { searchId } });
      const body = { machineId, agentPairingId, serviceId: item.quotes[0].serviceId, searchId, quoteId };
      place.clock.offset = 900_001;
      try {
        return await call(place.sandbox, "createMarketOrder", { key: KEY, token, body });
      } finally {
        place.clock.offset = 0;
      }
    },
  },
  executeMarketOrder: {
    ORDER_CLOSED: closed("executeMarketOrder", {}),
    PAYMENT_REQUIRED: at("executeMarketOrder", async (world) => ({ ...onOrder(await world.intent()), body: {} }), payFirst),
    EXECUTION_UNSUPPORTED: at("executeMarketOrder", async (world) => ({
      ...onOrder(await world.order("svc_coldvault_archive")),
      body: {},
    })),
    ENDPOINT_UNREACHABLE: at("executeMarketOrder", async (world) => {
      const scene = await world.order("svc_qvac_inference", { prompt: "Hello" });
      await unreachableRuntime(world, scene.machineId);
      return { ...onOrder(scene), body: {} };
    }),
  },
  confirmMarketOrder: { ORDER_CLOSED: closed("confirmMarketOrder"), ORDER_NOT_DELIVERED: early("confirmMarketOrder") },
  disputeMarketOrder: {
    ORDER_CLOSED: closed("disputeMarketOrder", { reason: "Late." }),
    ORDER_NOT_DELIVERED: early("disputeMarketOrder", { reason: "Early." }),
  },
  cancelMarketOrder: { ORDER_CLOSED: closed("cancelMarketOrder") },
  retryMarketOrder: { ORDER_CLOSED: closed("retryMarketOrder") },
  createPaymentIntent: {
    ORDER_CLOSED: closed("createPaymentIntent", {}),
    PAYMENT_REQUIRED: at(
      "createPaymentIntent",
      async (world) => ({ ...onOrder(await world.order("svc_geodnet_rtk")), body: { rail: { type: "not-required" } } }),
      payFirst,
    ),
  },
  submitPaymentProof: {
    ORDER_CLOSED: at("submitPaymentProof", async (world) => {
      const scene = await world.paidOrder();
      return { ...onOrder(scene), body: world.proof({ transactionHash: `0x${"aa".repeat(32)}` }) };
    }),
    ...rpcRefusals,
  },
  lockEscrowPayment: {
    ORDER_CLOSED: at("lockEscrowPayment", async (world) => {
      const scene = await world.intent("svc_walrus_store");
      await world.must("cancelMarketOrder", onOrder(scene));
      return { ...onOrder(scene), body: world.escrowLock };
    }),
  },
  releasePayment: {
    ORDER_NOT_DELIVERED: early("releasePayment"),
    ORDER_CLOSED: at("releasePayment", async (world) => {
      const scene = await world.paidOrder();
      await world.must("refundPayment", onOrder(scene));
      return onOrder(scene);
    }),
  },
  refundPayment: { ORDER_CLOSED: at("refundPayment", async (world) => onOrder(await world.confirmedOrder())) },
  executeTask: {
    ROUTE_REQUIRED: at("executeTask", async (world) => ({ params: { taskId: (await world.task()).taskId }, body: {} })),
    EXECUTION_UNSUPPORTED: at("executeTask", (world) => taskOf(world, "storage.object", "svc_coldvault_archive")),
    ENDPOINT_UNREACHABLE: at("executeTask", async (world) => {
      const machineId = await world.machine();
      await unreachableRuntime(world, machineId);
      const body = { machineId, serviceType: "device.control", operation: "inference.run", input: { prompt: "Hello" } };
      const { item } = await world.must("createTask", { body });
      await world.must("resolveTask", { params: { taskId: item.id }, body: {} });
      return { params: { taskId: item.id }, body: {} };
    }),
  },
};

function orderUnder(delegationPolicy: object): Provoke {
  return at("createMarketOrder", async (world) => {
    const { machineId, agentPairingId, token } = await world.shopper(delegationPolicy);
    return { token, body: { machineId, agentPairingId, serviceId: "svc_geodnet_rtk" } };
  });
}

async function draftWithoutIdentity(world: World): Promise<string> {
  const body = { displayName: "Draft", ownerId: "o", machineType: "rover", runtimeProfile: "edge" };
  return (await world.must("createMachine", { body })).item.id;
}
