import { createOrchestrationClient, getMachine } from "@peaqos/sdk/orchestration";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failureOf } from "../../../client/test/helpers.ts";
import { refusedPort } from "../../../client/test/raw-server.ts";
import { clientOf, errorAnswer, pause, stubbedClient } from "./helpers.ts";

type Client = Parameters<typeof getMachine>[0];

async function loadRoverDashboard(client: Client, machineId = "mach_rover7") {
  await pause(1);
  const { item } = await getMachine(client, machineId);
  return item.displayName;
}

async function stackOf(client: Client, machineId?: string): Promise<string> {
  return String(((await failureOf(loadRoverDashboard(client, machineId))) as Error).stack);
}

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the stack of an error names the function that made the call", () => {
  it("after an error answer", async () => {
    const stack = await stackOf(stubbedClient(() => errorAnswer(404, "NOT_FOUND")).client);
    expect(stack).toContain("loadRoverDashboard");
    expect(stack).toMatch(/^OrchestrationApiError: No\./);
  });

  it("after a failing connection", async () => {
    const stack = await stackOf(clientOf(`http://127.0.0.1:${await refusedPort()}`));
    expect(stack).toContain("loadRoverDashboard");
    expect(stack).toMatch(/^OrchestrationNetworkError: /);
  });

  it("after a deadline", async () => {
    expect(await stackOf(stubbedClient(() => new Promise(() => undefined), { timeoutMs: 5 }).client)).toContain(
      "loadRoverDashboard",
    );
  });

  it("after an answer that cannot be read", async () => {
    expect(await stackOf(stubbedClient(() => new Response("no")).client)).toContain("loadRoverDashboard");
  });

  it("after retries", async () => {
    const { client, sent } = stubbedClient(() => errorAnswer(503, "INTERNAL_ERROR"), { maxRetries: 2 });
    expect(await stackOf(client)).toContain("loadRoverDashboard");
    expect(sent).toHaveLength(3);
  });

  it("when an argument is refused", async () => {
    expect(await stackOf(stubbedClient().client, "..")).toContain("loadRoverDashboard");
  });

  it("when an option of the client cannot be used", async () => {
    expect(await stackOf(createOrchestrationClient({}))).toContain("loadRoverDashboard");
  });

  it("when the methods of a client are used", async () => {
    const { client } = stubbedClient(() => errorAnswer(404, "NOT_FOUND"));
    async function openRover() {
      await client.orchestration.getMachine("mach_rover7");
    }
    expect(String(((await failureOf(openRover())) as Error).stack)).toContain("openRover");
  });

  it("when it waits with result or withResponse", async () => {
    const { client } = stubbedClient(() => errorAnswer(404, "NOT_FOUND"));
    async function openQuietly() {
      const outcome = await client.orchestration.getMachine("mach_rover7").result();
      return outcome.ok ? "" : outcome.error.stack;
    }
    async function openFully() {
      await client.orchestration.getMachine("mach_rover7").withResponse();
    }
    expect(await openQuietly()).toContain("openQuietly");
    expect(String(((await failureOf(openFully())) as Error).stack)).toContain("openFully");
  });
});
