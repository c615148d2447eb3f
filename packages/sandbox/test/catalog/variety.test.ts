import type { MarketService } from "@peaqos/types";
import { describe, expect, it } from "vitest";
import { catalog } from "./contract.ts";

const { services } = catalog;
const paid = services.filter(({ payment }) => payment?.required);
const is = (part: object) => expect.objectContaining(part);

describe("the catalogue has", () => {
  it.each([
    "oracle.price-feed",
    "compute.marketplace",
    "storage.object",
    "data.location",
    "network.partner-console",
    "identity.proof-of-person",
    "device.control",
    "machine.commerce",
  ])("a service of type %s", (serviceType) => expect(services).toContainEqual(is({ serviceType })));

  it.each<[string, Partial<MarketService>]>([
    ["a free native service", { executionMode: "native", pricing: is({ amount: 0 }), payment: is({ required: false }) }],
    [
      "one paid by wallet in USDT on Ethereum, or with x402",
      {
        id: "svc_geodnet_rtk",
        executionMode: "native",
        payment: is({
          defaultRail: "wallet",
          supportedRails: ["wallet", "wdk-usdt-transfer", "x402"],
          chain: "ethereum",
          token: "USDT",
        }),
      },
    ],
    [
      "one paid into escrow",
      {
        payment: is({ defaultRail: "escrow" }),
        metadata: is({ escrowAddress: expect.stringMatching(/^0x[0-9a-fA-F]{40}$/) }),
      },
    ],
    [
      "one paid by wallet on Solana",
      {
        payment: is({
          defaultRail: "wallet",
          chain: "solana",
          token: "USDT",
          tokenMint: "Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB",
          payeeAddress: expect.stringMatching(/^[1-9A-HJ-NP-Za-km-z]{32,44}$/),
        }),
      },
    ],
    [
      "one paid with x402 in USDC on Base",
      {
        payment: is({
          defaultRail: "x402",
          chain: "base",
          token: "USDC",
          tokenAddress: "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913",
        }),
      },
    ],
    ["one handed off after a setup", { executionMode: "external-handoff", integrationStatus: "setup-required" }],
    ["one handed off to a partner's console", { serviceType: "network.partner-console", executionMode: "external-handoff" }],
    [
      "a native one that needs credentials",
      { executionMode: "native", integrationStatus: "credentials-required", accessMode: "credentialed" },
    ],
    ["one that runs on the machine", { providerKey: "qvac", authType: "local", accessMode: "local", region: "local" }],
    ["a native one that no adapter can run", { executionMode: "native", integrationStatus: "docs-only" }],
  ])("%s", (_, part) => expect(services).toContainEqual(is(part)));

  it("services of several regions, prices, capabilities and ages within what a search compares", () => {
    const count = (values: readonly unknown[]) => new Set(values).size;
    expect(new Set(services.map(({ region }) => region))).toEqual(new Set(["global", "eu", "us", "local"]));
    expect(count(services.map(({ pricing }) => pricing?.amount))).toBeGreaterThanOrEqual(8);
    expect(count(services.flatMap(({ capabilities }) => capabilities))).toBeGreaterThanOrEqual(12);
    expect(count(services.map(({ freshnessSeconds }) => freshnessSeconds))).toBeGreaterThanOrEqual(8);
    const locations = services.filter(({ serviceType }) => serviceType === "data.location");
    expect(count(locations.map(({ region }) => region))).toBe(3);
  });
});

describe("every paid service", () => {
  it.each(paid)("$id says whom to pay, in what and how much", ({ payment, pricing }) => {
    expect(payment?.provider).toBeTruthy();
    expect(payment?.supportedRails).toContain(payment?.defaultRail);
    expect(pricing?.amount).toBeGreaterThan(0);
    expect(pricing?.currency).toBe(payment?.token);
    if (payment?.chain === "solana") expect(payment.tokenMint).toBeTruthy();
    else {
      expect(payment?.tokenAddress).toMatch(/^0x[0-9a-fA-F]{40}$/);
      expect(payment?.payeeAddress).toBe("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC");
    }
  });
});

describe("every service that is handed off", () => {
  it.each(services.filter(({ executionMode }) => executionMode === "external-handoff"))("$id says where to go on", (service) => {
    expect(service.handoff?.url).toMatch(/^https:/);
    expect(catalog.skill(service.skillKey)?.handoff).toEqual(service.handoff);
  });
});

describe("adapters", () => {
  it.each([
    ["walrus", ["publisherUrl", "aggregatorUrl", "publisherToken"]],
    ["akash", ["consoleApiKey"]],
    ["worldId", ["rpId", "appId"]],
    ["geodnet", ["appId", "appKey"]],
    ["aethir", ["ak", "sk"]],
  ])("%s asks for the credentials that clients know", (providerKey, names) => {
    expect(catalog.adapter(providerKey)?.requiredCredentials).toEqual(names);
  });

  it("of a service that needs credentials name at least one", () => {
    for (const { integrationStatus, providerKey } of services)
      if (integrationStatus === "credentials-required")
        expect(catalog.adapter(providerKey)?.requiredCredentials, providerKey).not.toEqual([]);
  });
});

it("no host of the catalogue is a real one, save those of the contract's examples", () => {
  const hosts = [...JSON.stringify([services, catalog.skills, catalog.adapters]).matchAll(/https?:\/\/([^/"]+)/g)].map(
    ([, host]) => host ?? "",
  );
  const real = new Set(hosts.filter((host) => !host.endsWith(".example")));
  expect([...real].sort()).toEqual(["akash.network", "console.akash.network", "docs.wal.app"]);
});
