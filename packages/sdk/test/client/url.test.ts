import { API_BASE_PATH } from "@peaqos/sdk";
import { describe, expect, it } from "vitest";
import { everythingIn, failureOf } from "../../../client/test/helpers.ts";
import { anything, stubbedClient } from "../calls/helpers.ts";

async function urlsOf(orchestrationUrl: string): Promise<string[]> {
  const { client, sent } = stubbedClient(anything, { orchestrationUrl, onWarning: () => undefined });
  await client.orchestration.listMachines();
  await client.orchestration.checkHealth();
  return sent.map(({ url }) => url);
}

describe("orchestrationUrl", () => {
  it.each([
    ["https://deployment.example", "https://deployment.example"],
    ["https://deployment.example/", "https://deployment.example"],
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["https://deployment.example:8443/", "https://deployment.example:8443"],
    // A path prefix stays.
    ["https://gateway.example/machines/eu", "https://gateway.example/machines/eu"],
    ["https://gateway.example/machines/eu///", "https://gateway.example/machines/eu"],
    // A final /api/v1 is part of the paths already.
    ["https://deployment.example/api/v1", "https://deployment.example"],
    ["https://deployment.example/api/v1/", "https://deployment.example"],
    ["https://gateway.example/eu/api/v1", "https://gateway.example/eu"],
    // What only ends like it is a prefix as any other.
    ["https://gateway.example/myapi/v1", "https://gateway.example/myapi/v1"],
    ["https://gateway.example/api/v1/eu", "https://gateway.example/api/v1/eu"],
    ["https://gateway.example/api/v10", "https://gateway.example/api/v10"],
    ["HTTPS://Deployment.Example", "https://deployment.example"],
    ["https://[::1]:4010", "https://[::1]:4010"],
  ])("%s is taken as %s", async (given, base) => {
    expect(await urlsOf(given)).toEqual([`${base}${API_BASE_PATH}/machines`, `${base}/health`]);
  });

  it.each([
    "not a url",
    "deployment.example",
    "//deployment.example",
    "ftp://deployment.example",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https://secret-user@deployment.example",
    "https://secret-user:secret-password@deployment.example",
    "https://:secret-password@deployment.example",
    "https://deployment.example?token=secret-token",
    "https://deployment.example#secret-fragment",
    7,
    {},
  ])("must not be %j, and the error does not repeat it", async (orchestrationUrl) => {
    const { client, sent } = stubbedClient(anything, { orchestrationUrl: orchestrationUrl as never });
    const error = await failureOf(() => client.orchestration);
    expect(error).toMatchObject({ kind: "config" });
    expect(String(error)).toContain("orchestrationUrl");
    if (String(orchestrationUrl).includes("secret")) expect(everythingIn(error)).not.toMatch(/secret-/);
    expect(sent).toEqual([]);
  });

  it.each([undefined, "", null])("that is %j is missing, and the error says how to set it", async (orchestrationUrl) => {
    const { client } = stubbedClient(anything, { orchestrationUrl: orchestrationUrl as never });
    const error = await failureOf(() => client.orchestration);
    expect(String(error)).toContain("PEAQOS_ORCHESTRATION_URL");
  });
});
