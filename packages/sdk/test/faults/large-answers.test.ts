import { DEFAULT_MAX_RESPONSE_BYTES } from "@peaqos/sdk";
import { describe, expect, it } from "vitest";
import { expectReason, TRANSPORTS } from "../../../client/test/helpers.ts";
import { rawServer } from "../../../client/test/raw-server.ts";
import { clientOf, stubbedClient } from "../calls/helpers.ts";
import { answerBytes, socketServer } from "./socket-server.ts";

describe.each(TRANSPORTS)("over %s:", (transport) => {
  const KIB = 1024;

  it("an answer beyond maxResponseBytes is reason too_large, is not retried, and the connection is given up", async () => {
    const server = await socketServer((socket) => {
      socket.write(answerBytes(200, "", { "content-length": String(1024 * KIB * KIB) }));
      // Far more is announced than is ever sent: reading on would run into the deadline.
      socket.write("x".repeat(256 * KIB));
    });
    const client = clientOf(server.url, { transport, maxResponseBytes: 64 * KIB, maxRetries: 3 });
    const error = await expectReason("too_large", client.orchestration.getMachine("mach_rover7"));
    expect(error.message).toContain(String(64 * KIB));
    expect(server.requests).toHaveLength(1);
    await server.disconnected;
  });

  it("an error answer beyond maxResponseBytes is reason too_large too, whatever its status", async () => {
    const server = await rawServer((response) => response.writeHead(503).end("x".repeat(2 * KIB)));
    const client = clientOf(server.url, { transport, maxResponseBytes: KIB, maxRetries: 1 });
    await expectReason("too_large", client.orchestration.getMachine("mach_rover7"));
    expect(server.requests).toHaveLength(1);
  });

  it("an answer of exactly maxResponseBytes is read, and one byte more is not", async () => {
    const body = `{"item":{"id":"${"x".repeat(KIB)}"}}`;
    const exact = stubbedClient(() => new Response(body), { maxResponseBytes: body.length });
    expect((await exact.client.orchestration.getMachine("mach_rover7")).item.id).toHaveLength(KIB);
    const less = stubbedClient(() => new Response(body), { maxResponseBytes: body.length - 1 });
    await expectReason("too_large", less.client.orchestration.getMachine("mach_rover7"));
  });

  it("the limit counts bytes, not characters", async () => {
    const body = '{"item":{"id":"ééééé"}}';
    const { client } = stubbedClient(() => new Response(body), { maxResponseBytes: body.length });
    await expectReason("too_large", client.orchestration.getMachine("mach_rover7"));
  });

  it("the limit is 32 MiB by default", async () => {
    expect(DEFAULT_MAX_RESPONSE_BYTES).toBe(32 * KIB * KIB);
    const chunk = new Uint8Array(KIB * KIB).fill(32);
    let chunks = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => {
            chunks += 1;
            controller.enqueue(chunk);
          },
        }),
      );
    await expectReason("too_large", stubbedClient(endless).client.orchestration.getMachine("mach_rover7"));
    expect(chunks).toBeGreaterThan(32);
    expect(chunks).toBeLessThan(40);
  });
});
