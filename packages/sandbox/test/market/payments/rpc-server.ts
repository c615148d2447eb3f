import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { agentFields } from "../../support.ts";
import { PAYEE, USDT } from "../orders/scene.ts";

const TRANSFER = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef";

/** A value as it stands in a topic or in the data of a log. */
export const word = (hex: string): string => `0x${hex.replace(/^0x/, "").toLowerCase().padStart(64, "0")}`;

interface Transfer {
  readonly token?: string;
  readonly from?: string;
  readonly to?: string;
  readonly value?: bigint;
}

/** The log of a transfer of 2.5 USDT from the agent to the payee, with changes. */
export function transferLog({ token = USDT, from = agentFields.agentAddress, to = PAYEE, value = 2_500_000n }: Transfer = {}) {
  return { address: token, topics: [TRANSFER, word(from), word(to)], data: word(value.toString(16)) };
}

export function receipt(logs: readonly unknown[] = [transferLog()], status: unknown = "0x1"): object {
  return { status, logs };
}

export interface RpcServer extends AsyncDisposable {
  readonly url: string;
  /** What was asked for, in JSON. */
  readonly asked: unknown[];
  /** What is answered from now on: a result, or whatever a function does. */
  answer: unknown;
}

/** A JSON-RPC server on this computer. */
export async function rpcServer(first: unknown = receipt()): Promise<RpcServer> {
  const rpc = { asked: [] as unknown[], answer: first };
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    rpc.asked.push(text === "" ? undefined : JSON.parse(text));
    const { answer } = rpc;
    if (typeof answer === "function") (answer as (response: ServerResponse) => void)(response);
    else
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ jsonrpc: "2.0", id: 1, result: answer }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(rpc, {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
