import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { inspect } from "node:util";
import { OrchestrationNetworkError, PeaqosClient } from "@peaqos/sdk";
import { describe, expect, it, onTestFinished } from "vitest";

const KEY = "key-canary9002";
const TOKEN = "token-canary9002";
const BODY = JSON.stringify({ item: { id: "pair_1", pairingToken: TOKEN } });

/** A server that sends these bytes for whatever it is asked, and says back which key it was given. */
async function serverOf(answer: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => socket.end(answer));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Every text in a value, and its bytes as text. */
function everything(value: unknown, seen = new Set<unknown>()): string {
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("latin1");
  if (typeof value !== "object" || value === null) return String(value);
  if (seen.has(value)) return "";
  seen.add(value);
  return Reflect.ownKeys(value)
    .map((name) => everything((value as Record<PropertyKey, unknown>)[name], seen))
    .join(" ");
}

const answers = [
  ["a broken header", `HTTP/1.1 201 Created\r\nx-echo: ${KEY}\r\nbad header here\r\nx-a: b\r\n\r\n${BODY}`],
  ["a length that is none", `HTTP/1.1 201 Created\r\nx-echo: ${KEY}\r\ncontent-length: 5x\r\n\r\n${BODY}`],
  ["no chunk where one is due", `HTTP/1.1 201 Created\r\nx-echo: ${KEY}\r\ntransfer-encoding: chunked\r\n\r\n${BODY}`],
  ["no HTTP at all", `${KEY} ${BODY}`],
] as const;

describe.each(["fetch", "node"] as const)("an answer that is not HTTP, over %s", (transport) => {
  it.each(answers)("shows nothing of what was sent: %s", async (_, answer) => {
    const client = new PeaqosClient({ orchestrationUrl: await serverOf(answer), apiKey: KEY, transport });
    const pairing = { agentAddress: "0x0", agentProof: { challengeId: "c", signature: "0x00" } } as never;
    const error: unknown = await client.orchestration.createAgentPairing("mach_1", pairing).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OrchestrationNetworkError);
    expect(error).toMatchObject({ reason: "connection" });
    if (transport === "node") expect((error as Error).message).toMatch(/\(HPE_[A-Z_]+\)/);
    const shown = everything(error) + inspect(error, { depth: null, showHidden: true });
    expect(shown).not.toContain(TOKEN);
    expect(shown).not.toContain(KEY);
  });
});

it("a cause with fields on its lists shows no secret in them", async () => {
  const thrown = Object.assign(new Error("refused"), {
    match: /api/.exec(`sent api-key ${KEY}`),
    list: Object.assign([1], { headers: { "x-api-key": KEY } }),
    set: Object.assign(new Set([1]), { request: `key=${KEY}` }),
  });
  const client = new PeaqosClient({ orchestrationUrl: "http://127.0.0.1:9", apiKey: KEY, fetch: () => Promise.reject(thrown) });
  const error: unknown = await client.orchestration.listMachines().catch((caught: unknown) => caught);
  expect(everything(error) + inspect(error, { depth: null, showHidden: true })).not.toContain(KEY);
});
