import type { MarketService } from "@peaqos/types";
import { describe, expect, it } from "vitest";
import { isReadOnly, type NativeResult, runNative } from "../../src/execution/native/index.ts";
import { catalog } from "../catalog/contract.ts";
import { seedService } from "../catalog/seed-service.ts";

const now = new Date("2026-11-02T09:14:00.250Z");
const runnable = catalog.services.filter(
  ({ executionMode, accessMode, integrationStatus }) =>
    executionMode === "native" && accessMode !== "local" && ["native", "credentials-required"].includes(integrationStatus),
);
const examples = runnable.flatMap((service) =>
  (service.operationContracts ?? []).map((contract) => ({ service, contract, operation: contract.operation })),
);

function service(id: string): MarketService {
  return catalog.service(id) ?? expect.unreachable(id);
}

function run(of: string | MarketService, input: Record<string, unknown>, operation?: string): NativeResult | undefined {
  const found = typeof of === "string" ? service(of) : of;
  return runNative({ service: found, operation: operation ?? found.operations[0] ?? "", input, now, hasCredentials: true });
}

function resultOf(of: string | MarketService, input: Record<string, unknown>): Record<string, unknown> {
  const outcome = run(of, input);
  return outcome?.status === "completed"
    ? (outcome.result as Record<string, unknown>)
    : expect.unreachable(outcome?.errorMessage);
}

const typeOf = (value: unknown) =>
  Array.isArray(value) ? "array" : Number.isInteger(value) ? expect.stringMatching("integer|number") : typeof value;

describe("the example input of", () => {
  it.each(examples)("$operation gives the fields that the contract promises", ({ service, contract, operation }) => {
    const outcome = run(service, { ...contract.exampleInput }, operation);
    const result = outcome?.status === "completed" ? (outcome.result as Record<string, unknown>) : expect.unreachable();
    expect(Object.keys(result).sort()).toEqual(contract.outputFields.map(({ key }) => key).sort());
    for (const { key, type } of contract.outputFields) expect(type, key).toEqual(typeOf(result[key]));
  });

  it.each(examples)("$operation gives the same outcome every time", ({ service, contract, operation }) => {
    const again = run(service, structuredClone(contract.exampleInput) as Record<string, unknown>, operation);
    expect(again).toEqual(run(service, { ...contract.exampleInput }, operation));
  });

  // An announced blob has nothing but name and size.
  const changed: Record<string, unknown> = {
    pair: "BTC/USDT",
    latitude: 1.5,
    action: "open-door",
    gateId: "BER-1",
    image: "other/image:2",
    name: "other.las",
    pickupAddress: "1 Main St",
  };
  it.each(examples)("$operation, with one field changed, gives another outcome", ({ service, contract, operation }) => {
    const field = Object.keys(contract.exampleInput).find((key) => key in changed) ?? expect.unreachable();
    const other = run(service, { ...contract.exampleInput, [field]: changed[field] }, operation);
    expect(other?.status).toBe("completed");
    expect(other).not.toEqual(run(service, { ...contract.exampleInput }, operation));
  });

  it.each(examples)(
    "$operation, with a field missing or of a wrong type, fails by its name",
    ({ service, contract, operation }) => {
      for (const [field, rest] of Object.keys(contract.exampleInput).map((key) => {
        const { [key]: _, ...others } = contract.exampleInput;
        return [key, others] as const;
      })) {
        for (const wrong of [{ SENSED: "SENSED" }, ["SENSED"], true]) {
          const outcome = run(service, { ...rest, [field]: wrong }, operation);
          expect(outcome).toMatchObject({ status: "failed", errorCode: "INVALID_INPUT" });
          expect(JSON.stringify(outcome)).toContain(`\`${field}\``);
          expect(JSON.stringify(outcome)).not.toContain("SENSED");
        }
        const optional = ["durationMinutes", "limit", "radiusMeters", "holdSeconds", "name"].includes(field);
        expect(run(service, rest, operation)?.status, field).toBe(optional ? "completed" : "failed");
        expect(run(service, { ...rest, [field]: null }, operation)).toEqual(run(service, rest, operation));
      }
    },
  );
});

describe("the story of the contract's examples comes true:", () => {
  it("the price of PEAQ", () => {
    expect(resultOf("svc_peaq_price", { pair: "PEAQ/USDT" })).toEqual({
      pair: "PEAQ/USDT",
      price: "0.1642",
      observedAt: "2026-11-02T09:14:00Z",
    });
  });

  it("corrections in Lisbon", () => {
    expect(resultOf("svc_geodnet_rtk", { latitude: 38.7223, longitude: -9.1393, durationMinutes: 60 })).toEqual({
      mountpoint: "LISBON01",
      format: "RTCM 3.3",
      expiresAt: "2026-11-02T10:14:00Z",
    });
  });
});

describe("adapters", () => {
  it("a blob's id is the hash of its content, whatever its name", () => {
    const hello = resultOf("svc_walrus_store", { content: "hello", name: "a" });
    expect(hello).toEqual({ blobId: "LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ", sizeBytes: 5 });
    expect(resultOf("svc_walrus_store", { content: "hello", sizeBytes: 5 })).toEqual(hello);
    expect(resultOf("svc_walrus_store", { content: "hallo" }).blobId).not.toBe(hello.blobId);
    expect(resultOf("svc_walrus_store", { content: "é" }).sizeBytes).toBe(2);
  });

  it("a blob whose size is told wrong is refused", () => {
    expect(run("svc_walrus_store", { content: "hello", sizeBytes: 6 })).toMatchObject({ errorCode: "INVALID_INPUT" });
  });

  it.each(["svc_peaq_price", "svc_tickstream_candles"])("%s fails for a pair it does not have, without naming it", (id) => {
    const outcome = run(id, { pair: "hunter2/USDT", interval: "1h" });
    expect(outcome).toMatchObject({ status: "failed", errorCode: "UNKNOWN_PAIR" });
    expect(JSON.stringify(outcome)).not.toContain("hunter2");
  });

  it.each([
    { latitude: 90.1, longitude: 0 },
    { latitude: -91, longitude: 0 },
    { latitude: 0, longitude: 180.5 },
    { latitude: Number.NaN, longitude: 0 },
    { latitude: "38", longitude: 0 },
  ])("a position off the map fails: %o", (position) => {
    for (const id of ["svc_geodnet_rtk", "svc_streetmesh_features", "svc_openterrain_elevation"])
      expect(run(id, position)).toMatchObject({ status: "failed", errorCode: "INVALID_INPUT" });
  });

  it("near a pole there is no base station, elsewhere there always is one", () => {
    expect(run("svc_geodnet_rtk", { latitude: 82, longitude: 10 })).toMatchObject({ errorCode: "NO_BASE_STATION" });
    expect(resultOf("svc_geodnet_rtk", { latitude: -33.4, longitude: -70.6 }).mountpoint).toBe("S033W070");
  });

  it("features lie within the map", () => {
    for (const latitude of [90, -90, 12]) {
      for (const feature of resultOf("svc_streetmesh_features", { latitude, longitude: 180, radiusMeters: 5000 })
        .features as Record<string, number>[]) {
        expect(Math.abs(feature.latitude ?? 99)).toBeLessThanOrEqual(90);
        expect(Math.abs(feature.longitude ?? 999)).toBeLessThanOrEqual(180);
      }
    }
  });

  it("candles run on from one to the next, and their high and low enclose the rest", () => {
    const candles = resultOf("svc_tickstream_candles", { pair: "BTC/USDT", interval: "5m", limit: 50 }).candles as Record<
      string,
      string
    >[];
    expect(candles).toHaveLength(50);
    for (const [index, candle] of candles.entries()) {
      const { open, high, low, close } = candle;
      if (index > 0) expect(close).toBe(candles[index - 1]?.open);
      expect(Number(high)).toBeGreaterThanOrEqual(Math.max(Number(open), Number(close)));
      expect(Number(low)).toBeLessThanOrEqual(Math.min(Number(open), Number(close)));
    }
  });

  it("a proof of zeros is rejected", () => {
    const input = { action: "rent", nullifierHash: "0x1", merkleRoot: "0x2", proof: "0x0000" };
    expect(run("svc_worldid_person", input)).toMatchObject({ status: "failed", errorCode: "PROOF_REJECTED" });
  });
});

describe("no adapter can run", () => {
  it.each(catalog.services)("an operation that $id does not have", (found) => {
    for (const operation of ["none.such", "constructor", ""]) expect(run(found, {}, operation)).toBeUndefined();
  });

  it.each(catalog.services.filter((candidate) => !runnable.includes(candidate)))("$id", (found) => {
    for (const { operation, exampleInput } of found.operationContracts ?? [])
      expect(run(found, { ...exampleInput }, operation)).toBeUndefined();
  });

  it.each(["docs-only", "setup-required", "partner-required", "local-config-required", "not-known-yet"])(
    "a service that is %s",
    (integrationStatus) => {
      expect(run({ ...service("svc_peaq_price"), integrationStatus }, { pair: "PEAQ/USDT" })).toBeUndefined();
      expect(run(seedService({ integrationStatus }), {})).toBeUndefined();
    },
  );

  it("what is handed off, or runs on the machine", () => {
    expect(run(seedService({ executionMode: "external-handoff" }), {})).toBeUndefined();
    expect(run(seedService({ accessMode: "local" }), {})).toBeUndefined();
  });
});

describe("a service that needs credentials", () => {
  it.each(runnable.filter(({ integrationStatus }) => integrationStatus === "credentials-required"))(
    "$id fails without any",
    (found) => {
      const call = { service: found, operation: found.operations[0] ?? "", input: {}, now };
      expect(runNative({ ...call, hasCredentials: false })).toMatchObject({ errorCode: "CREDENTIALS_REQUIRED" });
      expect(runNative({ ...call, hasCredentials: true })).toMatchObject({ errorCode: "INVALID_INPUT" });
    },
  );

  it("runs with some, when it comes from a seed file", () => {
    expect(run(seedService({ integrationStatus: "credentials-required" }), {})?.status).toBe("completed");
  });
});

describe("a service of a seed file", () => {
  it("gives its input back, with a reference that follows from it", () => {
    const outcome = run(seedService(), { crop: "oats", rows: [1, { deep: 2 }] });
    expect(outcome).toMatchObject({
      status: "completed",
      result: { operation: "seed.sow", input: { crop: "oats", rows: [1, { deep: 2 }] } },
    });
    expect(outcome).toEqual(run(seedService(), { rows: [1, { deep: 2 }], crop: "oats" }));
    const others = [run(seedService(), { crop: "rye" }), run(seedService({ id: "svc_other" }), { crop: "oats" })];
    const long = Array.from({ length: 12 }, (_, index) => index);
    expect(resultOf(seedService(), { long })).toMatchObject({ input: { long } });
    expect(new Set([outcome, ...others].map((each) => each?.status === "completed" && each.externalRef)).size).toBe(3);
  });

  it("never gives back what looks sensitive, nor lets the reference depend on it", () => {
    const names = [
      "accessToken",
      "API_KEY",
      "clientSecret",
      "Password",
      "credentials",
      "Authorization",
      "paymentSignature",
      "sk",
    ];
    const hidden = Object.fromEntries(names.map((name) => [name, "hunter2"]));
    const outcome = run(seedService(), { crop: "oats", ...hidden, deep: [{ ...hidden, row: 1 }] });
    expect(outcome).toEqual(run(seedService(), { crop: "oats", deep: [{ row: 1 }] }));
    expect(JSON.stringify(outcome)).not.toMatch(/hunter2|secret|token|key/i);
  });

  it("is refused an input that is nested too deeply to look through", () => {
    let deep: unknown = "hunter2";
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(run(seedService(), { deep })).toMatchObject({ status: "failed", errorCode: "INVALID_INPUT" });
  });

  it("runs on our adapter where it is of a provider and an operation that we know", () => {
    const own = seedService({ providerKey: "peaq", operations: ["price.read"] });
    expect(resultOf(own, { pair: "PEAQ/USDT" }).price).toBe("0.1642");
  });
});

it.each(examples)("$operation echoes nothing that looks sensitive", ({ service, contract, operation }) => {
  const input = { ...contract.exampleInput, authToken: "hunter2", apiKey: "hunter2", SECRET: "hunter2" };
  expect(run(service, input, operation)).toEqual(run(service, { ...contract.exampleInput }, operation));
});

describe("without an order", () => {
  it("only free native reads run", () => {
    const readable = catalog.services.flatMap((found) =>
      found.operations.filter((operation) => isReadOnly(found, operation)).map((operation) => `${found.id} ${operation}`),
    );
    expect(readable).toEqual(["svc_peaq_price price.read", "svc_openterrain_elevation elevation.read"]);
  });

  it.each<[string, Partial<MarketService>]>([
    ["it costs something", { pricing: { mode: "fixed", amount: 0.1, notes: [] } }],
    ["its price is not known", { pricing: { mode: "quote-required", notes: [] } }],
    ["it has no price at all", { pricing: null }],
    ["it is handed off", { executionMode: "external-handoff" }],
    ["it does not have the operation", { operations: [] }],
  ])("a read does not run when %s", (_, change) => {
    expect(isReadOnly({ ...service("svc_peaq_price"), ...change }, "price.read")).toBe(false);
  });

  it("a read does not run when something is to be paid all the same", () => {
    const price = service("svc_peaq_price");
    const payment = { ...price.payment, defaultRail: "wallet", supportedRails: ["wallet"], required: true, notes: [] };
    expect(isReadOnly({ ...price, payment }, "price.read")).toBe(false);
  });
});
