import { expect } from "vitest";
import { agentFields, type Result, type Sandbox, type Shopper, shopper, startSandbox } from "../../support.ts";
import { evmProof, expectDocumented, intentOf, on, readOrder, readPayment } from "../orders/scene.ts";
import { type RpcServer, rpcServer } from "./rpc-server.ts";

type Proved = Result & { readonly orderId: string };

/** A sandbox that checks proofs with a JSON-RPC server on this computer. */
export class RpcScene implements AsyncDisposable {
  readonly rpc: RpcServer;
  readonly sandbox: Sandbox;
  readonly agent: Shopper;

  private constructor(rpc: RpcServer, sandbox: Sandbox, agent: Shopper) {
    this.rpc = rpc;
    this.sandbox = sandbox;
    this.agent = agent;
  }

  /** `paymentRpcUrl` may be told from the URL of the server. */
  static async start(configOf: object | ((url: string) => object) = {}): Promise<RpcScene> {
    const rpc = await rpcServer();
    const config = typeof configOf === "function" ? configOf(rpc.url) : configOf;
    const sandbox = await startSandbox({ config: { paymentRpcUrl: rpc.url, ...config } });
    return new RpcScene(rpc, sandbox, await shopper(sandbox));
  }

  prove(orderId: string, changes: object = {}): Promise<Result> {
    const body = evmProof(agentFields.agentAddress, { verificationMode: "rpc", ...changes });
    return on(this.sandbox, this.agent, "submitPaymentProof", orderId, body);
  }

  /** A proof of the payment of a new order. */
  async proveNew(changes: object = {}, intent: object = {}): Promise<Proved> {
    const { orderId } = await intentOf(this.sandbox, this.agent, {}, intent);
    return { ...(await this.prove(orderId, changes)), orderId };
  }

  /** Expects a refusal that left the payment to be paid. */
  async expectUnpaid(result: Proved, status: number, code: string): Promise<void> {
    expectDocumented("submitPaymentProof", result, status, code);
    expect((await readPayment(this.sandbox, result.orderId))?.status).toBe("intent_created");
    expect((await readOrder(this.sandbox, result.orderId)).status).toBe("payment_pending");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.sandbox.close();
    await this.rpc[Symbol.asyncDispose]();
  }
}
