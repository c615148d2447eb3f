import type { Sandbox } from "@peaqos/sandbox";
import type { OperationId } from "@peaqos/types";
import {
  activeMachine,
  agentFields,
  type CallOptions,
  freshIdentity,
  must,
  pairedAgent,
  type Result,
  signedIdentityProof,
  signedPairingProof,
} from "../../../packages/sandbox/test/support.ts";

/** An order, with what it takes to go on with it. */
export interface OrderScene {
  readonly machineId: string;
  readonly agentPairingId: string;
  readonly token: string;
  readonly orderId: string;
}

/** Brings a sandbox into the situations that operations need. Everything is new each time. */
export class World {
  readonly agentFields: typeof agentFields = agentFields;
  readonly escrowLock: object = {
    transactionHash: `0x${"0c".repeat(32)}`,
    chain: "ethereum",
    escrowAddress: "0x90F79bf6EB2c4f870365E785982E1f101E93b906",
  };
  readonly sandbox: Pick<Sandbox, "fetch">;
  readonly key: string | undefined;
  /** The machine made last. */
  lastIdentity = "";

  constructor(sandbox: Pick<Sandbox, "fetch">, key?: string) {
    this.sandbox = sandbox;
    this.key = key;
  }

  must(operationId: OperationId, options: CallOptions = {}): Promise<Result["body"]> {
    return must(this.sandbox, operationId, { key: this.key, ...options });
  }

  async machineRequest(): Promise<object> {
    const identityRef = freshIdentity();
    const identityProof = await signedIdentityProof(this.sandbox, identityRef, undefined, this.key);
    return { displayName: "Rover", ownerId: "owner_1", machineType: "rover", runtimeProfile: "edge", identityRef, identityProof };
  }

  async machine(): Promise<string> {
    const { id, identityRef } = await activeMachine(this.sandbox, {}, this.key);
    this.lastIdentity = identityRef ?? "";
    return id;
  }

  pairingProof(machineId: string): Promise<object> {
    return signedPairingProof(this.sandbox, machineId, agentFields, undefined, this.key);
  }

  async shopper(delegationPolicy: object = {}): Promise<{ machineId: string; agentPairingId: string; token: string }> {
    const machineId = await this.machine();
    const { id: agentPairingId, pairingToken: token } = await pairedAgent(this.sandbox, machineId, delegationPolicy, this.key);
    return { machineId, agentPairingId, token };
  }

  async machineAgent(): Promise<{ machineId: string; agentId: string; agentToken: string }> {
    const machineId = await this.machine();
    const { item } = await this.must("enrollMachineAgent", { params: { machineId } });
    return { machineId, agentId: item.id, agentToken: item.provisioningToken };
  }

  async endpoint(): Promise<{ machineId: string }> {
    const machineId = await this.machine();
    const params = { machineId, providerKey: "qvac" };
    await this.must("upsertRuntimeEndpoint", { params, body: { endpointBaseUrl: "http://127.0.0.1:1" } });
    return { machineId };
  }

  async search(): Promise<{ machineId: string; agentPairingId: string; token: string; searchId: string; quoteId: string }> {
    const shopper = await this.shopper();
    const { item } = await this.must("searchMarket", { token: shopper.token, body: { serviceType: "rtk" } });
    return { ...shopper, searchId: item.id, quoteId: item.quotes[0].id };
  }

  async order(serviceId: string, input: object = { pair: "PEAQ/USDT" }): Promise<OrderScene> {
    const shopper = await this.shopper();
    const { machineId, agentPairingId, token } = shopper;
    const { item } = await this.must("createMarketOrder", { token, body: { machineId, agentPairingId, serviceId, input } });
    return { ...shopper, orderId: item.id };
  }

  async intent(serviceId = "svc_geodnet_rtk"): Promise<OrderScene> {
    const scene = await this.order(serviceId, { latitude: 38.7, longitude: -9.1, durationMinutes: 60, content: "survey" });
    await this.must("createPaymentIntent", { params: { orderId: scene.orderId }, token: scene.token, body: {} });
    return scene;
  }

  proof(changes: object = {}): object {
    return {
      verificationMode: "recorded",
      chain: "ethereum",
      token: "USDT",
      tokenAddress: "0xdAC17F958D2ee523a2206206994597C13D831ec7",
      payerAddress: agentFields.agentAddress,
      payeeAddress: "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC",
      amount: "2.5",
      transactionHash: `0x${"9f".repeat(32)}`,
      ...changes,
    };
  }

  async paidOrder(): Promise<OrderScene> {
    const scene = await this.intent();
    await this.must("submitPaymentProof", { params: { orderId: scene.orderId }, token: scene.token, body: this.proof() });
    return scene;
  }

  async deliveredOrder(): Promise<OrderScene> {
    const scene = await this.paidOrder();
    await this.must("executeMarketOrder", { params: { orderId: scene.orderId }, token: scene.token, body: {} });
    return scene;
  }

  async confirmedOrder(): Promise<OrderScene> {
    const scene = await this.deliveredOrder();
    await this.must("confirmMarketOrder", { params: { orderId: scene.orderId }, token: scene.token });
    return scene;
  }

  async failedOrder(): Promise<OrderScene> {
    const scene = await this.order("svc_peaq_price", { pair: "NOT/LISTED" });
    await this.must("executeMarketOrder", { params: { orderId: scene.orderId }, token: scene.token, body: {} });
    return scene;
  }

  async executedOrder(): Promise<{ machineId: string; routeId: string; runId: string; outcomeId: string }> {
    const { machineId, orderId, token } = await this.order("svc_peaq_price");
    const { order } = await this.must("executeMarketOrder", { params: { orderId }, token, body: {} });
    return { machineId, routeId: order.routeId, runId: order.runId, outcomeId: order.outcomeId };
  }

  async policy(): Promise<string> {
    return (await this.must("createPolicy", { body: { name: "Native first" } })).item.id;
  }

  async task(serviceType = "oracle.price-feed"): Promise<{ machineId: string; taskId: string }> {
    const machineId = await this.machine();
    const body = { machineId, serviceType, operation: "price.read", input: { pair: "PEAQ/USDT" } };
    return { machineId, taskId: (await this.must("createTask", { body })).item.id };
  }

  async resolvedTask(): Promise<{ machineId: string; taskId: string }> {
    const scene = await this.task();
    await this.must("resolveTask", { params: { taskId: scene.taskId }, body: {} });
    return scene;
  }

  async graph(): Promise<{ machineId: string; nodeId: string; otherNodeId: string; edgeId: string }> {
    const machineId = await this.machine();
    const node = (label: string) => this.must("createGraphNode", { params: { machineId }, body: { type: "part", label } });
    const [nodeId, otherNodeId] = [(await node("Body")).item.id, (await node("Receiver")).item.id];
    const body = { type: "carries", sourceNodeId: nodeId, targetNodeId: otherNodeId };
    const edge = await this.must("createGraphEdge", { params: { machineId }, body });
    return { machineId, nodeId, otherNodeId, edgeId: edge.item.id };
  }
}
