import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type * as peaqos from "@peaqos/client";
import {
  isPeaqosError,
  OrchestrationApiError,
  OrchestrationConfigError,
  OrchestrationError,
  OrchestrationNetworkError,
  OrchestrationValidationError,
  PeaqosError,
} from "@peaqos/client";
import { describe, expect, it, onTestFinished } from "vitest";

const cause = new Error("below");
const made = [
  ["OrchestrationApiError", "api", new OrchestrationApiError("no", { code: "NOT_FOUND", statusCode: 404 }, { cause })],
  ["OrchestrationNetworkError", "network", new OrchestrationNetworkError("timeout", "no", { cause })],
  ["OrchestrationConfigError", "config", new OrchestrationConfigError("no", { cause })],
  ["OrchestrationValidationError", "validation", new OrchestrationValidationError("machineId", "no")],
] as const;

describe.each(made)("%s", (name, kind, error) => {
  it("has its name, also in its stack and as a string", () => {
    expect(error.name).toBe(name);
    expect(error.stack?.split("\n")[0]).toBe(`${name}: ${error.message}`);
    expect(String(error)).toBe(`${name}: ${error.message}`);
  });

  it("has its kind, also as JSON", () => {
    expect(error.kind).toBe(kind);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ kind });
  });

  it("is an instance of its class and of every class above it, and of no other", () => {
    const classes = [OrchestrationApiError, OrchestrationNetworkError, OrchestrationConfigError, OrchestrationValidationError];
    expect(classes.filter((one) => error instanceof one).map((one) => one.name)).toEqual([name]);
    expect(error).toBeInstanceOf(OrchestrationError);
    expect(error).toBeInstanceOf(PeaqosError);
    expect(error).toBeInstanceOf(Error);
  });

  it("is recognised by isPeaqosError", () => {
    expect(isPeaqosError(error)).toBe(true);
  });
});

describe("the errors", () => {
  it("keep their cause", () => {
    expect(made.slice(0, 3).map(([, , error]) => error.cause)).toEqual([cause, cause, cause]);
    expect("cause" in new OrchestrationNetworkError("timeout", "no")).toBe(false);
  });

  it("say what they know", () => {
    const init = { code: "NOT_FOUND", statusCode: 404, details: { id: "a" }, requestId: "req_1" };
    expect(new OrchestrationApiError("No such machine.", init)).toMatchObject({ message: "No such machine.", ...init });
    expect(new OrchestrationNetworkError("too_large", "no").reason).toBe("too_large");
    expect(new OrchestrationValidationError("machineId", "must be there")).toMatchObject({
      message: "machineId: must be there",
      field: "machineId",
      constraint: "must be there",
    });
  });
});

describe("isPeaqosError", () => {
  it("recognises the errors of a second copy of the package", async () => {
    // Inside the workspace, so that it finds what the package depends on.
    const copy = mkdtempSync(fileURLToPath(new URL("../../../node_modules/.client-", import.meta.url)));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    cpSync(fileURLToPath(new URL("../dist", import.meta.url)), copy, { recursive: true });
    writeFileSync(join(copy, "package.json"), '{ "type": "module" }');
    const second: typeof peaqos = await import(/* @vite-ignore */ pathToFileURL(join(copy, "core.js")).href);
    const error = new second.OrchestrationNetworkError("timeout", "no");
    expect(error).not.toBeInstanceOf(PeaqosError);
    expect(isPeaqosError(error)).toBe(true);
    expect(second.isPeaqosError(new OrchestrationConfigError("no"))).toBe(true);
  });

  it.each([
    ["a plain error", new Error("no")],
    ["an error with the same name", Object.assign(new Error("no"), { name: "OrchestrationConfigError", kind: "config" })],
    ["null", null],
    ["undefined", undefined],
    ["a string", "OrchestrationConfigError"],
    ["a number", 1],
    ["an object", {}],
    ["the class itself", OrchestrationConfigError],
  ])("does not recognise %s", (_, value) => {
    expect(isPeaqosError(value)).toBe(false);
  });
});
