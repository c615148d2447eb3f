import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runTool } from "../../../../scripts/lib/run-tool.ts";
import { contract } from "../../../../tests/spec/contract.ts";

it("nothing in spec/ is missing from the built SDK", () => {
  expect(runTool(["tsx", "scripts/missing-operations.ts"])).toEqual({ status: 0, stdout: "none\n", stderr: "" });
});

it("what is missing is named: a function, a method, and for a list the iterator", () => {
  const listMachines = contract.paths["/api/v1/machines"].get;
  const getMachine = contract.paths["/api/v1/machines/{machineId}"].get;
  const paths = {
    ...contract.paths,
    "/api/v1/gadgets": { get: { ...listMachines, operationId: "listGadgets" } },
    "/api/v1/gadgets/{machineId}": { get: { ...getMachine, operationId: "getGadget" } },
  };
  const folder = mkdtempSync(join(tmpdir(), "peaqos-missing-"));
  try {
    const file = join(folder, "openapi.json");
    writeFileSync(file, JSON.stringify({ ...contract, paths }));
    expect(runTool(["tsx", "scripts/missing-operations.ts", file])).toEqual({
      status: 1,
      stdout: ["listGadgets", "listGadgetsAll", "getGadget"].map((name) => `${name}: no function, no method\n`).join(""),
      stderr: "",
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
