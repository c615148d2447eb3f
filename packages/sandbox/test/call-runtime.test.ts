import { describe, expect, it } from "vitest";
import { defaultConfig } from "../src/config/defaults.ts";
import { endpointHeaders } from "../src/runtime/endpoint-headers.ts";
import type { EndpointRecord } from "../src/runtime/endpoint-record.ts";
import { findUsableEndpoint } from "../src/runtime/find-usable-endpoint.ts";
import { seal, unseal } from "../src/runtime/sealed-secret.ts";
import { openSqlite } from "../src/store/open-sqlite.ts";

describe("a sealed secret", () => {
  it("is read with its secret, and with no other", () => {
    for (const text of ["", "token", "ünïcode 🤖", "x".repeat(10_000)]) {
      const sealed = seal(text, "secret");
      expect(unseal(sealed, "secret")).toBe(text);
      expect(unseal(sealed, "Secret")).toBeUndefined();
      expect(unseal(sealed, "")).toBeUndefined();
      if (text !== "") expect(sealed).not.toContain(Buffer.from(text).toString("base64url"));
    }
  });

  it("is another text each time", () => {
    expect(seal("token", "secret")).not.toBe(seal("token", "secret"));
  });

  it("is not read once it was changed", () => {
    const bytes = Buffer.from(seal("token", "secret"), "base64url");
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(unseal(changed.toString("base64url"), "secret")).toBeUndefined();
      expect(unseal(bytes.subarray(0, index).toString("base64url"), "secret")).toBeUndefined();
    }
    for (const text of ["", "x", "not sealed at all"]) expect(unseal(text, "secret")).toBeUndefined();
  });
});

describe("an endpoint that is called", () => {
  const config = { ...defaultConfig, agentPairingSessionSecret: "secret" };
  const base = {
    id: "rep_1",
    machineId: "mach_1",
    providerKey: "qvac",
    source: "manual" as const,
    label: "QVAC",
    endpointBaseUrl: "http://127.0.0.1:11434",
    authType: "bearer" as const,
    hasAuthToken: true,
    networkScope: "loopback" as const,
    status: "active" as const,
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-01T00:00:00.000Z",
  };
  const record = (item: Partial<EndpointRecord["item"]>, hidden = { sealedToken: seal("token", "secret") }): EndpointRecord => ({
    id: "rep_1",
    version: 1,
    item: { ...base, ...item },
    hidden,
  });

  it("gets its token in the header that it asks for", () => {
    expect(endpointHeaders(record({}), config)).toEqual({ authorization: "Bearer token" });
    expect(endpointHeaders(record({ authType: "api-key" }), config)).toEqual({ "x-api-key": "token" });
    expect(endpointHeaders(record({ authType: "none" }), config)).toEqual({});
    expect(endpointHeaders({ ...record({}), hidden: {} }, config)).toEqual({});
  });

  it("gets none when the session secret has changed", () => {
    expect(endpointHeaders(record({}), { ...config, agentPairingSessionSecret: "other" })).toEqual({});
    expect(endpointHeaders(record({}), { ...config, agentPairingSessionSecret: undefined })).toEqual({});
  });

  it("is found while its lease lasts and something answers there", async () => {
    const now = new Date("2026-01-01T00:00:00Z");
    const persistence = await openSqlite(":memory:", () => now.getTime());
    const { endpoints } = persistence.store;
    const lease = "2026-01-01T00:01:00.000Z";
    const add = (providerKey: string, item: object) =>
      endpoints.insert({ ...base, id: `rep_${providerKey}`, providerKey, ...item }, {});
    await add("manual", {});
    await add("leased", { leaseExpiresAt: lease });
    await add("degraded", { status: "degraded", leaseExpiresAt: null });
    await add("unreachable", { status: "unreachable" });
    const find = async (providerKey: string, at = now, machineId = "mach_1") =>
      (await findUsableEndpoint({ store: persistence.store, now: at }, machineId, providerKey))?.item.providerKey;
    expect(await find("MANUAL")).toBe("manual");
    expect(await find("degraded")).toBe("degraded");
    expect(await find("unreachable")).toBeUndefined();
    expect(await find("unknown")).toBeUndefined();
    expect(await find("manual", now, "mach_2")).toBeUndefined();
    expect(await find("leased", new Date(Date.parse(lease) - 1))).toBe("leased");
    expect(await find("leased", new Date(lease))).toBeUndefined();
    await persistence.close();
  });
});
