import { readFileSync } from "node:fs";
import { type Sandbox, startSandbox } from "@peaqos/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { isCode, kindOf, offeredFaults } from "./offered-faults.ts";

const readme = readFileSync(fromRoot("packages/sandbox/README.md"), "utf8");
const table = /^\| fault .*\n\|[- |]+\n((?:\|.*\n)+)/m.exec(readme)?.[1] ?? "";
const told = table
  .split("\n")
  .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, fault = ""]) => fault));

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

describe("the table of faults in the README of the sandbox", () => {
  it("names every fault that the sandbox has", () => {
    const offered = offeredFaults(sandbox, "listMachines").filter((kind) => !isCode(kind));
    expect(offered.length).toBeGreaterThan(8);
    expect(offered.filter((kind) => !told.map(kindOf).includes(kind))).toEqual([]);
  });

  it.each(told)("names none that the sandbox refuses: %s", (fault) => {
    const operationId = fault === "repeat-cursor" ? "listMachines" : "executeMarketOrder";
    expect(() => sandbox.faults.add({ operationId, fault })).not.toThrow();
  });
});
