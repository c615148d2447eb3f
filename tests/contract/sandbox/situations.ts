import type { OperationId } from "@peaqos/types";
import type { CallOptions } from "../../../packages/sandbox/test/support.ts";
import type { World } from "./world.ts";

/** What a call needs to succeed, and what it is about. */
export interface Situation extends CallOptions {
  readonly machineId?: string;
  readonly agentPairingId?: string;
}

/** For each operation a call that succeeds, and everything that has to be there before it. */
export const situations: { readonly [Op in OperationId]: (world: World) => Promise<Situation> } = {
  checkHealth: async () => ({}),
  getReadiness: async () => ({}),
  createMachineIdentityChallenge: async () => ({ body: { identityRef: "did:peaq:1742" } }),
  listMachines: async (world) => ofMachine(await world.machine()),
  createMachine: async (world) => ({ body: await world.machineRequest() }),
  getMachine: async (world) => onMachine(await world.machine()),
  updateMachine: async (world) => ({ ...onMachine(await world.machine()), body: { displayName: "Rover 8" } }),
  archiveMachine: async (world) => onMachine(await world.machine()),
  listAgentPairings: async (world) => onMachine((await world.shopper()).machineId),
  createAgentPairingChallenge: async (world) => ({ ...onMachine(await world.machine()), body: world.agentFields }),
  createAgentPairing: async (world) => {
    const machineId = await world.machine();
    return { ...onMachine(machineId), body: { ...world.agentFields, agentProof: await world.pairingProof(machineId) } };
  },
  createAgentPairingSession: async (world) => {
    const shopper = await world.shopper();
    return { ...onPairing(shopper), body: { agentProof: await world.pairingProof(shopper.machineId) } };
  },
  updateAgentPairing: async (world) => ({ ...onPairing(await world.shopper()), body: { description: "Night shift" } }),
  revokeAgentPairing: async (world) => onPairing(await world.shopper()),
  listMachineAgents: async (world) => onMachine((await world.machineAgent()).machineId),
  enrollMachineAgent: async (world) => ({ ...onMachine(await world.machine()), body: { label: "Edge agent" } }),
  revokeMachineAgent: async (world) => {
    const { machineId, agentId } = await world.machineAgent();
    return { machineId, params: { machineId, agentId } };
  },
  machineAgentHeartbeat: async (world) => {
    const { machineId, agentId, agentToken } = await world.machineAgent();
    const endpoints = [{ providerKey: "qvac", endpointBaseUrl: "http://127.0.0.1:1" }];
    return { machineId, body: { machineId, agentId, agentToken, endpoints } };
  },
  listRuntimeEndpoints: async (world) => onMachine((await world.endpoint()).machineId),
  getRuntimeEndpoint: async (world) => onEndpoint(await world.endpoint()),
  upsertRuntimeEndpoint: async (world) => {
    const machineId = await world.machine();
    return { machineId, params: { machineId, providerKey: "qvac" }, body: { endpointBaseUrl: "http://127.0.0.1:11434" } };
  },
  deleteRuntimeEndpoint: async (world) => onEndpoint(await world.endpoint()),
  listSkills: async () => ({ query: { scope: "core-product" } }),
  getSkill: async () => ({ params: { skillKey: "geodnet-rtk" } }),
  getSkillManifest: async () => ({ params: { skillKey: "geodnet-rtk" } }),
  updateSkillConfig: async () => ({ params: { skillKey: "geodnet-rtk" }, body: { settings: { region: "eu" } } }),
  listMarketServices: async (world) => withToken(await world.shopper()),
  getMarketService: async (world) => ({ ...withToken(await world.shopper()), params: { serviceId: "svc_peaq_price" } }),
  executeMarketService: async (world) => {
    const shopper = await world.shopper();
    const { machineId, agentPairingId } = shopper;
    const body = { machineId, agentPairingId, operation: "price.read", input: { pair: "PEAQ/USDT" } };
    return { ...withToken(shopper), params: { serviceId: "svc_peaq_price" }, body };
  },
  listAdapterSetups: async () => ({}),
  getAdapterSetup: async () => ({ params: { providerKey: "geodnet" } }),
  searchMarket: async (world) => ({ ...withToken(await world.shopper()), body: { serviceType: "rtk" } }),
  getMarketSearch: async (world) => ({ params: { searchId: (await world.search()).searchId } }),
  listMarketOrders: async (world) => {
    const { machineId } = await world.order("svc_peaq_price");
    return { machineId, query: { machineId } };
  },
  createMarketOrder: async (world) => {
    const shopper = await world.shopper();
    const { machineId, agentPairingId } = shopper;
    return { ...withToken(shopper), body: { machineId, agentPairingId, serviceId: "svc_geodnet_rtk" } };
  },
  getMarketOrder: async (world) => onOrder(await world.order("svc_peaq_price")),
  executeMarketOrder: async (world) => ({ ...onOrder(await world.order("svc_peaq_price")), body: {} }),
  confirmMarketOrder: async (world) => onOrder(await world.deliveredOrder()),
  disputeMarketOrder: async (world) => ({
    ...onOrder(await world.deliveredOrder()),
    body: { reason: "It is not what was ordered." },
  }),
  cancelMarketOrder: async (world) => ({
    ...onOrder(await world.order("svc_peaq_price")),
    body: { reason: "No longer needed." },
  }),
  retryMarketOrder: async (world) => ({ ...onOrder(await world.failedOrder()), body: { reason: "Another pair." } }),
  createPaymentIntent: async (world) => ({
    ...onOrder(await world.order("svc_geodnet_rtk")),
    body: { rail: { type: "wallet" } },
  }),
  getMarketPayment: async (world) => onOrder(await world.intent()),
  submitPaymentProof: async (world) => ({ ...onOrder(await world.intent()), body: world.proof() }),
  lockEscrowPayment: async (world) => ({ ...onOrder(await world.intent("svc_walrus_store")), body: world.escrowLock }),
  releasePayment: async (world) => ({ ...onOrder(await world.confirmedOrder()), body: { notes: "Delivered." } }),
  refundPayment: async (world) => ({ ...onOrder(await world.paidOrder()), body: { reason: "Not needed." } }),
  listPolicies: async () => ({}),
  createPolicy: async () => ({ body: { name: "Native first" } }),
  getPolicy: async (world) => ({ params: { policyId: await world.policy() } }),
  updatePolicy: async (world) => ({ params: { policyId: await world.policy() }, body: { nativeOnly: true } }),
  listAuditEvents: async (world) => ({ query: { machineId: await world.machine() } }),
  listTasks: async (world) => {
    const { machineId } = await world.task();
    return { machineId, query: { machineId } };
  },
  createTask: async (world) => {
    const machineId = await world.machine();
    return { machineId, body: { machineId, serviceType: "oracle.price-feed", input: { pair: "PEAQ/USDT" } } };
  },
  getTask: async (world) => onTask(await world.task()),
  discoverTask: async (world) => onTask(await world.task()),
  resolveTask: async (world) => ({ ...onTask(await world.task()), body: {} }),
  executeTask: async (world) => ({ ...onTask(await world.resolvedTask()), body: {} }),
  getRoute: async (world) => ({ params: { routeId: (await world.executedOrder()).routeId } }),
  getOutcome: async (world) => ({ params: { outcomeId: (await world.executedOrder()).outcomeId } }),
  listRuns: async (world) => {
    const { machineId } = await world.executedOrder();
    return { machineId, query: { machineId } };
  },
  getRun: async (world) => ({ params: { runId: (await world.executedOrder()).runId } }),
  getMachineGraph: async (world) => onMachine((await world.graph()).machineId),
  createGraphNode: async (world) => ({ ...onMachine(await world.machine()), body: { type: "sensor", label: "Lidar" } }),
  updateGraphNode: async (world) => ({ ...onNode(await world.graph()), body: { label: "Body" } }),
  deleteGraphNode: async (world) => onNode(await world.graph()),
  createGraphEdge: async (world) => {
    const { machineId, nodeId, otherNodeId } = await world.graph();
    return { ...onMachine(machineId), body: { type: "carries", sourceNodeId: nodeId, targetNodeId: otherNodeId } };
  },
  updateGraphEdge: async (world) => ({ ...onEdge(await world.graph()), body: { type: "powers" } }),
  deleteGraphEdge: async (world) => onEdge(await world.graph()),
};

interface Shopper {
  readonly machineId: string;
  readonly agentPairingId: string;
  readonly token: string;
}

function ofMachine(machineId: string): Situation {
  return { machineId };
}

function onMachine(machineId: string): Situation {
  return { machineId, params: { machineId } };
}

function onPairing({ machineId, agentPairingId }: Shopper): Situation {
  return { machineId, agentPairingId, params: { machineId, pairingId: agentPairingId } };
}

function withToken({ machineId, agentPairingId, token }: Shopper): Situation {
  return { machineId, agentPairingId, token };
}

function onOrder({ orderId, ...shopper }: Shopper & { readonly orderId: string }): Situation {
  return { ...withToken(shopper), params: { orderId } };
}

function onEndpoint({ machineId }: { readonly machineId: string }): Situation {
  return { machineId, params: { machineId, providerKey: "qvac" } };
}

function onTask({ machineId, taskId }: { readonly machineId: string; readonly taskId: string }): Situation {
  return { machineId, params: { taskId } };
}

function onNode({ machineId, nodeId }: { readonly machineId: string; readonly nodeId: string }): Situation {
  return { machineId, params: { machineId, nodeId } };
}

function onEdge({ machineId, edgeId }: { readonly machineId: string; readonly edgeId: string }): Situation {
  return { machineId, params: { machineId, edgeId } };
}
