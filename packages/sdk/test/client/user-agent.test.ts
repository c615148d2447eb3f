import { VERSION } from "@peaqos/sdk";
import { afterEach, describe, expect, it, vi } from "vitest";
import { rawServer } from "../../../client/test/raw-server.ts";
import { anything, clientOf, stubbedClient } from "../calls/helpers.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the User-Agent", () => {
  it("is peaqos-sdk-js and the version in Node, also on the wire", async () => {
    const server = await rawServer((response) => response.end('{"items":[]}'));
    await clientOf(server.url).orchestration.listMachines();
    const { rawHeaders = [] } = server.requests[0] ?? {};
    const values = rawHeaders.filter((_, index) => rawHeaders[index - 1]?.toLowerCase() === "user-agent");
    expect(values).toEqual([`peaqos-sdk-js/${VERSION}`]);
  });

  it("can be replaced, for the client and for a child", async () => {
    const { client, sent } = stubbedClient(anything, { userAgent: "rover-fleet/2.1" });
    await client.orchestration.listMachines();
    await client.with({ userAgent: "rover-fleet/3.0" }).orchestration.listMachines();
    expect(sent.map(({ headers }) => headers.get("user-agent"))).toEqual(["rover-fleet/2.1", "rover-fleet/3.0"]);
  });

  it.each([undefined, "rover-fleet/2.1"])(
    "is left to the browser in a browser, whatever userAgent says (%j)",
    async (userAgent) => {
      vi.stubGlobal("document", {});
      const { client, sent } = stubbedClient(anything, { userAgent, onWarning: () => undefined });
      await client.orchestration.listMachines();
      expect(sent[0]?.headers.has("user-agent")).toBe(false);
    },
  );
});
