import { AGENT_PAIRING_TOKEN_HEADER } from "@peaqos/sdk";
import { describe, expect, it } from "vitest";
import { expectReason, TRANSPORTS } from "../../../client/test/helpers.ts";
import { type RawServer, rawServer } from "../../../client/test/raw-server.ts";
import { clientOf, stubbedClient } from "../calls/helpers.ts";

describe.each(TRANSPORTS)("over %s:", (transport) => {
  const STATUSES = [301, 302, 303, 307, 308];

  /** A server that sends every request on to a second one. */
  async function redirecting(status: number): Promise<{ readonly from: RawServer; readonly to: RawServer }> {
    const to = await rawServer((response) => response.end('{"item":{}}'));
    const from = await rawServer((response) => response.writeHead(status, { location: `${to.url}/elsewhere` }).end("{}"));
    return { from, to };
  }

  describe("a redirect to another origin is reason redirect, is not retried, and no credential reaches the target", () => {
    it.each(STATUSES)("status %i for a read with the platform key", async (status) => {
      const { from, to } = await redirecting(status);
      await expectReason("redirect", clientOf(from.url, { transport, maxRetries: 2 }).orchestration.getMachine("mach_rover7"));
      expect(from.requests).toHaveLength(1);
      expect(from.requests[0]?.rawHeaders).toContain("platform-key-1");
      expect(to.requests).toEqual([]);
    });

    it.each(STATUSES)("status %i for a write with the pairing token and a body", async (status) => {
      const { from, to } = await redirecting(status);
      const client = clientOf(from.url, { transport, maxRetries: 2 });
      const call = client.orchestration.createPaymentIntent("ord_rtk_1", {}, "pairing-token-1");
      await expectReason("redirect", call);
      expect(from.requests).toHaveLength(1);
      expect(from.requests[0]?.rawHeaders.map((header) => header.toLowerCase())).toContain(AGENT_PAIRING_TOKEN_HEADER);
      expect(to.requests).toEqual([]);
    });
  });

  describe("a redirect", () => {
    it("to the same origin is refused as well", async () => {
      const server = await rawServer((response) => response.writeHead(302, { location: "/api/v1/elsewhere" }).end());
      await expectReason("redirect", clientOf(server.url, { transport }).orchestration.getMachine("mach_rover7"));
      expect(server.requests).toHaveLength(1);
    });

    it("without a location is refused as well", async () => {
      const server = await rawServer((response) => response.writeHead(307).end('{"item":{}}'));
      await expectReason("redirect", clientOf(server.url, { transport }).orchestration.getMachine("mach_rover7"));
    });

    it("that a custom fetch has followed is refused, and its answer not taken", async () => {
      const { from } = await redirecting(302);
      const fetch = (url: string, init: RequestInit) => globalThis.fetch(url, { ...init, redirect: "follow" });
      await expectReason("redirect", clientOf(from.url, { fetch }).orchestration.getMachine("mach_rover7"));
    });

    it("that a browser hides is refused", async () => {
      const hidden = () => Object.defineProperty(Response.json({ item: {} }), "type", { value: "opaqueredirect" });
      await expectReason("redirect", stubbedClient(hidden).client.orchestration.getMachine("mach_rover7"));
    });
  });
});
