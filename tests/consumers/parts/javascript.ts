import { PeaqosClient } from "@peaqos/sdk";
import { expect, it } from "vitest";
import { STORY_TOLD } from "../../lib/story-told.ts";
import type { Consumers } from "../consumers.test.ts";
import { runNode } from "../run.ts";
import { startBin } from "../start-bin.ts";

export function javascriptConsumers(consumers: Consumers): void {
  it("tells the story from an ES module that has the SDK and nothing else", async () => {
    const { installation, mock } = consumers;
    expect(JSON.parse(await runNode(["main.mjs", mock.url], installation.sdkOnly))).toEqual(STORY_TOLD);
  });

  it("requires the SDK from a CommonJS module", async () => {
    const { installation, mock } = consumers;
    expect(JSON.parse(await runNode(["main.cjs", mock.url], installation.sdkOnly))).toEqual({
      ids: STORY_TOLD.ids,
      missing: { name: "OrchestrationApiError", code: "NOT_FOUND", statusCode: 404 },
      sanitized: { apiKey: "[REDACTED]", id: 1 },
    });
  });

  it("requires every package from a CommonJS module, and starts both servers in it", async () => {
    expect(JSON.parse(await runNode(["main.cjs"], consumers.installation.everything))).toEqual({
      machines: STORY_TOLD.ids,
      policy: "Native first",
      status: true,
      openapi: "3.1.0",
      parses: "function",
    });
  });

  it("starts the sandbox with npx, and stops it", async () => {
    const args = ["@peaqos/sandbox", "--port", "0", "--db", ":memory:"];
    const sandbox = await startBin(args, consumers.installation.everything);
    try {
      const { orchestration } = new PeaqosClient({ orchestrationUrl: sandbox.url });
      const { item } = await orchestration.createPolicy({ name: "Native first" });
      expect((await orchestration.listPolicies()).items.map(({ id }) => id)).toContain(item.id);
    } finally {
      await sandbox.stop();
    }
    await expect(fetch(sandbox.url)).rejects.toThrow();
  });

  it("started the mock with npx", async () => {
    expect(consumers.mock.line).toMatch(/^peaqos-mock \S+ ready at http:\/\/127\.0\.0\.1:\d+ \(69 operations/);
  });
}
