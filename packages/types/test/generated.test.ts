import { readFileSync } from "node:fs";
import * as types from "@peaqos/types";
import { describe, expect, it } from "vitest";

const source = readFileSync(new URL("../src/schema.gen.ts", import.meta.url), "utf8");

describe("the generated types", () => {
  it("have a constant for each of the 42 codes of servers and the 2 of clients", () => {
    const constants = Object.entries(types).filter(([name]) => name.startsWith("ERROR_CODE_"));
    expect(constants).toHaveLength(44);
    for (const [name, value] of constants) expect(name).toBe(`ERROR_CODE_${value}`);
    expect(types.errorCodeValues.map((code) => `ERROR_CODE_${code}`).every((name) => name in types)).toBe(true);
  });

  it("keep the values of an enum as an array", () => {
    expect(types.machineStatusValues).toEqual(["draft", "active", "degraded", "blocked", "archived"]);
  });

  it("have a row for each of the 69 operations, with the codes it can answer", () => {
    expect(Object.keys(types.operationTable)).toHaveLength(69);
    expect(types.operationTable.createMarketOrder).toMatchObject({
      method: "POST",
      path: "/api/v1/market/orders",
      auth: "pairing",
    });
    expect(types.operationTable.createMarketOrder.errorCodes).toContain("QUOTE_EXPIRED");
    expect(types.keylessPaths).toEqual(["/health", "/api/v1/machine-agents/heartbeat"]);
  });

  it("know the secrets of the contract", () => {
    expect(types.sensitiveHeaders).toEqual(["x-api-key", "x-agent-pairing-token"]);
    expect(types.sensitiveFields).toEqual(
      expect.arrayContaining([
        "agentToken",
        "authToken",
        "credentials",
        "pairingToken",
        "paymentSignature",
        "providerCredentials",
        "provisioningToken",
      ]),
    );
    expect(types.sensitivePointers.createAgentPairing).toEqual({
      request: ["/agentProof/signature"],
      response: ["/item/pairingToken"],
    });
  });

  it("mark what is experimental, on operations and on types", () => {
    expect(source).toMatch(/@experimental\n \*\/\nexport type Task = /);
    expect(source.match(/@experimental/g)?.length).toBeGreaterThan(30);
    expect(source).not.toMatch(/@experimental\n \*\/\nexport type Machine = /);
  });

  it("have named root types without a prefix", () => {
    for (const name of ["Machine", "CreateMarketOrderRequest", "MarketPayment", "ErrorResponse"]) {
      expect(source).toContain(`export type ${name} = components["schemas"]["${name}"];`);
    }
  });
});
