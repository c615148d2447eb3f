import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { MarketOrder, OperationId } from "@peaqos/types";
import { operationTable } from "@peaqos/types";
import { expect } from "vitest";
import { call, must, type Result, type Sandbox, type Shopper } from "../support.ts";

export const PRICE = { serviceId: "svc_peaq_price", operation: "price.read", input: { pair: "PEAQ/USDT" } } as const;
export const UNKNOWN_PAIR = { ...PRICE, input: { pair: "NO/PAIR" } } as const;
export const GPU = { serviceId: "svc_akash_gpu", input: { gpu: "a100", hours: 2 } } as const;
export const INFERENCE = { serviceId: "svc_qvac_inference", input: { prompt: "Name the obstacle." } } as const;

export async function order(
  sandbox: Sandbox,
  { machineId, agentPairingId, token }: Shopper,
  fields: object,
): Promise<MarketOrder> {
  const body = { machineId, agentPairingId, ...fields };
  return (await must(sandbox, "createMarketOrder", { body, token })).item;
}

export function execute(sandbox: Sandbox, { token }: Shopper, orderId: string, body: object = {}): Promise<Result> {
  return call(sandbox, "executeMarketOrder", { params: { orderId }, body, token });
}

/** The order as it is read, whatever was answered before. */
export async function readOrder(sandbox: Sandbox, orderId: string): Promise<MarketOrder> {
  return (await must(sandbox, "getMarketOrder", { params: { orderId } })).item;
}

/** Expects a refusal that the contract documents for the operation. */
export function expectDocumented(operationId: OperationId, result: Result, status: number, code: string): void {
  expect({ status: result.status, code: result.code }).toEqual({ status, code });
  expect(operationTable[operationId].errorCodes).toContain(code);
}

/** The types of the events of a machine, the oldest first. */
export async function eventsOf(sandbox: Sandbox, machineId: string): Promise<string[]> {
  const { items } = await must(sandbox, "listAuditEvents", { query: { machineId, limit: 500 } });
  return items.map(({ type }: { type: string }) => type).toReversed();
}

export interface Asked {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

type Respond = (asked: Asked, response: ServerResponse) => void;

/** A machine's runtime on this computer. */
export interface LocalRuntime extends AsyncDisposable {
  readonly url: string;
  readonly asked: Asked[];
}

export async function localRuntime(respond: Respond): Promise<LocalRuntime> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const text = await textOf(request);
    const seen = {
      method: request.method,
      path: request.url,
      headers: request.headers,
      body: text === "" ? "" : JSON.parse(text),
    };
    asked.push(seen);
    respond(seen, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, asked, [Symbol.asyncDispose]: close };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

export function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

/** An answer of the chat completions protocol. */
export function completion(content: unknown, model = "tiny-1"): object {
  return { id: "cmpl_1", model, choices: [{ index: 0, message: { role: "assistant", content } }] };
}

/** Registers where a machine's runtime is. */
export async function register(sandbox: Sandbox, machineId: string, providerKey: string, fields: object): Promise<void> {
  await must(sandbox, "upsertRuntimeEndpoint", { params: { machineId, providerKey }, body: fields });
}
