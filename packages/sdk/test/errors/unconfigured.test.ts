import { inspect } from "node:util";
import { OrchestrationConfigError, PeaqosClient, type PeaqosClientOptions } from "@peaqos/sdk";
import { createOrchestrationClient, getMachine, listMachines, listMachinesAll } from "@peaqos/sdk/orchestration";
import { describe, expect, it } from "vitest";
import { NOWHERE, rejectionOf } from "./helpers.ts";

const thrower = (): never => {
  throw new Error("s3cret");
};

const unusable: readonly (readonly [string, unknown])[] = [
  ["no options", undefined],
  ["null", null],
  ["a string", "https://host"],
  ["a number", 42],
  ["an empty object", {}],
  ["an empty URL", { orchestrationUrl: "" }],
  ["a URL that is none", { orchestrationUrl: "s3cret" }],
  ["a URL with credentials", { orchestrationUrl: "https://ann:s3cret@host" }],
  ["a URL with a query", { orchestrationUrl: "https://host?key=s3cret" }],
  ["a URL of another kind", { orchestrationUrl: new Map() }],
  ["a key with a line break", { orchestrationUrl: NOWHERE, apiKey: "s3cret\n" }],
  ["a key beyond Latin-1", { orchestrationUrl: NOWHERE, apiKey: "s3cret日" }],
  ["a header with a line break", { orchestrationUrl: NOWHERE, headers: { a: "s3cret\r\n" } }],
  ["a header name with a space", { orchestrationUrl: NOWHERE, headers: { "a b": "s3cret" } }],
  ["a negative timeout", { orchestrationUrl: NOWHERE, timeoutMs: -1 }],
  ["retries that are no number", { orchestrationUrl: NOWHERE, maxRetries: "s3cret" }],
  ["a limit of zero bytes", { orchestrationUrl: NOWHERE, maxResponseBytes: 0 }],
];

describe.each(unusable)("a client made with %s", (_, options) => {
  const make = () => new PeaqosClient(options as PeaqosClientOptions);

  it("can be made and printed, and throws where its orchestration is touched, each time", () => {
    const client = make();
    expect(inspect(client, { depth: 9, showHidden: true })).not.toContain("s3cret");
    for (let time = 0; time < 2; time++) {
      let thrown: unknown;
      try {
        void client.orchestration;
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(OrchestrationConfigError);
      expect(`${thrown} ${JSON.stringify(thrown)} ${inspect(thrown)}`).not.toContain("s3cret");
    }
  });

  it("makes functions reject with the same error, named after the operation", async () => {
    for (const client of [make(), createOrchestrationClient(options as PeaqosClientOptions)]) {
      const error = await rejectionOf(() => getMachine(client, "mach_1"));
      expect(error).toBeInstanceOf(OrchestrationConfigError);
      expect(error.operation).toBe("getMachine");
      expect(await rejectionOf(() => listMachinesAll(client).next())).toBeInstanceOf(OrchestrationConfigError);
      const result = await getMachine(client, "mach_1").result();
      expect(result.ok ? undefined : result.error.kind).toBe("config");
    }
  });
});

describe("making a client never throws", () => {
  it.each<readonly [string, unknown]>([
    ["a getter that throws", Object.defineProperty({}, "apiKey", { enumerable: true, get: thrower })],
    ["a Proxy that throws", new Proxy({}, { get: thrower, ownKeys: thrower })],
  ])("with %s", async (_, options) => {
    const client = new PeaqosClient(options as PeaqosClientOptions);
    expect(() => client.orchestration).toThrow(OrchestrationConfigError);
    await rejectionOf(() => listMachines(createOrchestrationClient(options as PeaqosClientOptions)));
  });

  it.each<readonly [string, Record<string, unknown> | undefined]>([
    ["an empty environment", {}],
    ["variables that are no strings", { PEAQOS_ORCHESTRATION_URL: 1, PEAQOS_API_KEY: {} }],
    ["a URL that is none", { PEAQOS_ORCHESTRATION_URL: "s3cret" }],
    ["an environment that may not be read", new Proxy({}, { get: thrower, has: thrower, getOwnPropertyDescriptor: thrower })],
    ["the environment of this process", undefined],
    ["null", null as unknown as undefined],
  ])("fromEnv with %s", (_, env) => {
    expect(PeaqosClient.fromEnv(env)).toBeInstanceOf(PeaqosClient);
  });
});

describe("what is no client", () => {
  it.each<readonly [string, unknown]>([
    ["null", null],
    ["undefined", undefined],
    ["a string", "client"],
    ["an object", { orchestrationUrl: NOWHERE }],
    ["a copy of a client", { ...new PeaqosClient({ orchestrationUrl: NOWHERE }) }],
    ["a Proxy that throws", new Proxy({}, { get: thrower })],
  ])("makes functions reject: %s", async (_, client) => {
    const error = await rejectionOf(() => getMachine(client as PeaqosClient, "mach_1"));
    expect(error.operation).toBe("getMachine");
  });

  it("is named as the problem", async () => {
    const error = await rejectionOf(() => listMachines(null as unknown as PeaqosClient));
    expect(error).toBeInstanceOf(OrchestrationConfigError);
    expect(error.message).toContain("client");
  });
});
