import { type ErrorEvent, isPeaqosError, PeaqosClient } from "@peaqos/sdk";
import { createOrchestrationClient, listMachines } from "@peaqos/sdk/orchestration";
import { describe, expect, it } from "vitest";

/** Options that note the key of every request. */
function recorded() {
  const keys: (string | null)[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    keys.push(new Headers(init.headers).get("x-api-key"));
    return Response.json({ items: [] });
  };
  return { keys, options: { orchestrationUrl: "https://deployment.example", apiKey: "key-of-tenant-a", fetch } };
}

describe("options are read when the client is made: what happens to the object afterwards is nobody's business", () => {
  it("of createOrchestrationClient", async () => {
    const { keys, options } = recorded();
    const client = createOrchestrationClient(options);
    options.apiKey = "key-of-tenant-b";
    await listMachines(client);
    expect(keys).toEqual(["key-of-tenant-a"]);
  });

  it("of PeaqosClient", async () => {
    const { keys, options } = recorded();
    const client = new PeaqosClient(options);
    options.apiKey = "key-of-tenant-b";
    await client.orchestration.listMachines();
    expect(keys).toEqual(["key-of-tenant-a"]);
  });
});

describe("hooks may be an object with methods", () => {
  it("that use `this`, and `kind` narrows the error that they get", async () => {
    class Tracer {
      readonly reasons: string[] = [];
      onError({ error }: ErrorEvent): void {
        if (error.kind === "network") this.reasons.push(error.reason);
      }
    }
    const hooks = new Tracer();
    const client = new PeaqosClient({ orchestrationUrl: "http://127.0.0.1:1", hooks });
    const error: unknown = await client.orchestration.listMachines().catch((thrown: unknown) => thrown);
    expect(hooks.reasons).toEqual(["connection"]);
    expect(isPeaqosError(error) && error.kind === "network" && error.reason).toBe("connection");
  });
});

describe("a warning that cannot be given", () => {
  it("fails nothing, though it is asynchronous", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    const { options } = recorded();
    const onWarning = () => Promise.reject(new Error("no log"));
    await new PeaqosClient({ ...options, orchestrationUrl: "http://deployment.example", onWarning }).orchestration.listMachines();
    await new Promise(setImmediate);
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
});
