import { createRequire } from "node:module";
import { OrchestrationConfigError } from "@peaqos/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { everythingIn, failureOf, recordingClient } from "./helpers.ts";

const { version } = createRequire(import.meta.url)("@peaqos/client/package.json") as { version: string };
const DEFAULT = `peaqos-client-js/${version}`;

afterEach(() => {
  vi.unstubAllGlobals();
});

async function userAgentOf(options: Parameters<typeof recordingClient>[0] = {}): Promise<string | null | undefined> {
  const { client, sent } = recordingClient(options);
  vi.unstubAllGlobals();
  await client.GET("/api/v1/machines");
  return sent[0]?.headers.get("user-agent");
}

describe("the user-agent", () => {
  it("names the package and its version", async () => {
    expect(await userAgentOf()).toBe(DEFAULT);
  });

  it("is replaced by the userAgent option", async () => {
    expect(await userAgentOf({ userAgent: "robot/7" })).toBe("robot/7");
  });

  it("is left to a browser, even when the option is set", async () => {
    vi.stubGlobal("document", {});
    expect(await userAgentOf({ userAgent: "robot/7" })).toBeNull();
  });

  it.each(["Deno/2.1.0", "Bun/1.3.0", "Cloudflare-Workers"])(
    "is sent by a server that has the globals of a worker: %s",
    async (userAgent) => {
      vi.stubGlobal("WorkerGlobalScope", class {});
      vi.stubGlobal("navigator", { userAgent });
      expect(await userAgentOf()).toBe(DEFAULT);
    },
  );

  it("is not sent by a worker of a browser", async () => {
    vi.stubGlobal("WorkerGlobalScope", class {});
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
    expect(await userAgentOf()).toBeNull();
  });

  it("is refused without being repeated when HTTP cannot carry it", async () => {
    const error = await failureOf(() => recordingClient({ userAgent: "s3cret\r\nx-evil: 1" }));
    expect(error).toBeInstanceOf(OrchestrationConfigError);
    expect((error as Error).message).toMatch(/^userAgent /);
    expect(everythingIn(error)).not.toContain("s3cret");
  });
});
