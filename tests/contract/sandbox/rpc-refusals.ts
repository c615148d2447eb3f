import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { agentFields, call, type Result } from "../../../packages/sandbox/test/support.ts";
import { deployment, KEY } from "./deployments.ts";

const TRANSFER = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef";
const USDT = "0xdAC17F958D2ee523a2206206994597C13D831ec7";
const PAYEE = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";

const word = (hex: string): string => `0x${hex.replace(/^0x/, "").toLowerCase().padStart(64, "0")}`;

/** The receipt of a transfer of 2.5 USDT to the payee, with changes. */
export function receipt(changes: object = {}, value = 2_500_000n): object {
  const topics = [TRANSFER, word(agentFields.agentAddress), word(PAYEE)];
  return { status: "0x1", logs: [{ address: USDT, topics, data: word(value.toString(16)) }], ...changes };
}

const servers: Server[] = [];

/** A local JSON-RPC server that answers every request with one result, or not at all. */
export async function rpcServer(answer: { readonly result?: unknown; readonly status?: number }): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      response.writeHead(answer.status ?? 200, { "content-type": "application/json" });
      response.end(JSON.stringify({ jsonrpc: "2.0", id: 1, result: answer.result ?? null }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export function stopRpcServers(): void {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
}

/** A proof to be checked on chain, with what the chain says of it. */
export function prove(chain: Parameters<typeof rpcServer>[0] | undefined): () => Promise<Result> {
  return async () => {
    const config = chain === undefined ? {} : { paymentRpcUrl: await rpcServer(chain) };
    const { sandbox, world } = await deployment(config);
    const { orderId, token } = await world.intent();
    const body = world.proof({ verificationMode: "rpc" });
    return call(sandbox, "submitPaymentProof", { key: KEY, params: { orderId }, token, body });
  };
}

export const rpcRefusals = {
  PAYMENT_RPC_REQUIRED: prove(undefined),
  PAYMENT_RPC_ERROR: prove({ status: 503 }),
  PAYMENT_NOT_MINED: prove({ result: null }),
  PAYMENT_TX_FAILED: prove({ result: receipt({ status: "0x0" }) }),
  PAYMENT_TRANSFER_NOT_FOUND: prove({ result: receipt({ logs: [] }) }),
};
