import { OrchestrationConfigError, PeaqosClient } from "@peaqos/sdk";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failureOf } from "../../../client/test/helpers.ts";

const URL_NAME = "PEAQOS_ORCHESTRATION_URL";
const KEY_NAME = "PEAQOS_API_KEY";

/** Where a client sends a call, and with which key. */
async function sentBy(client: PeaqosClient): Promise<{ readonly url: string | undefined; readonly key: string | null }> {
  const fetch = vi.fn(async (_: string, _init: RequestInit) => Response.json({ items: [] }));
  await client.with({ fetch }).orchestration.listMachines();
  return { url: fetch.mock.calls[0]?.[0], key: new Headers(fetch.mock.calls[0]?.[1].headers).get("x-api-key") };
}

beforeEach(() => {
  vi.stubEnv(URL_NAME, undefined);
  vi.stubEnv(KEY_NAME, undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("fromEnv", () => {
  it("reads PEAQOS_ORCHESTRATION_URL and PEAQOS_API_KEY of process.env by default", async () => {
    vi.stubEnv(URL_NAME, "https://process.example");
    vi.stubEnv(KEY_NAME, "key-of-process");
    expect(await sentBy(PeaqosClient.fromEnv())).toEqual({
      url: "https://process.example/api/v1/machines",
      key: "key-of-process",
    });
  });

  it("reads the environment that it is given, and then not process.env", async () => {
    vi.stubEnv(URL_NAME, "https://process.example");
    vi.stubEnv(KEY_NAME, "key-of-process");
    const given = PeaqosClient.fromEnv({ [URL_NAME]: "https://worker.example", [KEY_NAME]: "key-of-worker" });
    expect(await sentBy(given)).toEqual({ url: "https://worker.example/api/v1/machines", key: "key-of-worker" });
    const keyless = PeaqosClient.fromEnv({ [URL_NAME]: "https://worker.example" });
    expect((await sentBy(keyless)).key).toBeNull();
    expect(() => PeaqosClient.fromEnv({}).orchestration).toThrow(URL_NAME);
  });

  it("takes an empty variable as unset", async () => {
    expect((await sentBy(PeaqosClient.fromEnv({ [URL_NAME]: "https://worker.example", [KEY_NAME]: "" }))).key).toBeNull();
    expect(() => PeaqosClient.fromEnv({ [URL_NAME]: "" }).orchestration).toThrow(URL_NAME);
  });

  it.each([7, true, {}, null, ["https://worker.example"]])("takes a binding that is no text (%j) as unset", (value) => {
    expect(() => PeaqosClient.fromEnv({ [URL_NAME]: value }).orchestration).toThrow(URL_NAME);
  });

  it("takes an environment that refuses to be read as empty", () => {
    const deny = () => {
      throw new Error("no access");
    };
    expect(() => PeaqosClient.fromEnv(new Proxy({}, { get: deny })).orchestration).toThrow(OrchestrationConfigError);
    const getters = {
      get [URL_NAME](): string {
        throw new Error("no access");
      },
      [KEY_NAME]: "key-of-worker",
    };
    expect(() => PeaqosClient.fromEnv(getters).orchestration).toThrow(URL_NAME);
  });

  it("works where there is no process at all", () => {
    vi.stubGlobal("process", undefined);
    try {
      expect(() => PeaqosClient.fromEnv().orchestration).toThrow(OrchestrationConfigError);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("never throws itself; the first use names the variable that is missing, never a value", async () => {
    const client = PeaqosClient.fromEnv({ [KEY_NAME]: "key-of-worker" });
    const error = await failureOf(() => client.orchestration);
    expect(error).toMatchObject({ kind: "config" });
    expect(String(error)).toContain(URL_NAME);
    expect(String(error)).not.toContain("key-of-worker");
  });
});
