import { cpSync, mkdirSync, mkdtempSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as first from "@peaqos/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answering, failing, NOWHERE, rejectionOf } from "./helpers.ts";

const distOf = (name: string) => dirname(fileURLToPath(import.meta.resolve(name)));
const scratch = join(distOf("@peaqos/sdk"), "../../../node_modules/.x");
let copy: string;
let second: typeof first;

// A second installation: other files of the same packages, as npm leaves them when two versions are needed.
beforeAll(async () => {
  mkdirSync(scratch, { recursive: true });
  copy = mkdtempSync(join(scratch, "copy-"));
  for (const name of ["client", "sdk", "types"]) {
    const from = distOf(`@peaqos/${name}/package.json`);
    const to = join(copy, "node_modules/@peaqos", name);
    cpSync(join(from, "dist"), join(to, "dist"), { recursive: true });
    cpSync(join(from, "package.json"), join(to, "package.json"));
  }
  second = await import(/* @vite-ignore */ pathToFileURL(join(copy, "node_modules/@peaqos/sdk/dist/index.js")).href);
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
  try {
    rmdirSync(scratch);
  } catch {
    // Another run still has its copy in there.
  }
});

const answer = () => failing(404, { code: "NOT_FOUND", message: "No." });

describe("across two copies of the package", () => {
  it("the errors are of different classes", async () => {
    const client = new second.PeaqosClient({ orchestrationUrl: NOWHERE, fetch: async () => answer() });
    const error = await client.orchestration.getMachine("mach_1").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(second.OrchestrationApiError);
    expect(error).not.toBeInstanceOf(first.PeaqosError);
  });

  it("each recognises the errors of the other: isPeaqosError, isOrchestrationApiError, hasCode", async () => {
    const client = new second.PeaqosClient({ orchestrationUrl: NOWHERE, fetch: async () => answer() });
    const ours = await rejectionOf(() => answering(answer()).orchestration.getMachine("mach_1"));
    const theirs = await client.orchestration.getMachine("mach_1").catch((thrown: unknown) => thrown);
    for (const [guards, error] of [
      [first, theirs],
      [second, ours],
      [first, ours],
      [second, theirs],
    ] as const) {
      expect(guards.isPeaqosError(error)).toBe(true);
      expect(guards.isOrchestrationApiError(error)).toBe(true);
      expect(guards.hasCode(error, "NOT_FOUND")).toBe(true);
      expect(guards.hasCode(error, "AUTH_INVALID")).toBe(false);
    }
  });

  it("an error that is no answer is recognised as such", () => {
    const error = new second.OrchestrationNetworkError("timeout", "No answer.");
    expect(first.isPeaqosError(error)).toBe(true);
    expect(first.isOrchestrationApiError(error)).toBe(false);
    expect(first.hasCode(error, "NOT_FOUND")).toBe(false);
  });

  it("an error of the other copy that a fetch throws is wrapped, and kept as the cause", async () => {
    const thrown = new second.OrchestrationNetworkError("tls", "No.");
    const error = await rejectionOf(() =>
      answering(() => {
        throw thrown;
      }).orchestration.listMachines(),
    );
    expect(error).toMatchObject({ kind: "network", operation: "listMachines" });
    expect(error.cause).toBe(thrown);
  });
});

describe("the guards say no to everything else, and never throw", () => {
  const looksAlike = Object.assign(new Error("No."), { name: "OrchestrationApiError", kind: "api", code: "NOT_FOUND" });
  it.each<readonly [string, unknown]>([
    ["an Error that looks alike", looksAlike],
    ["an Error", new Error("No.")],
    ["an envelope", { error: { code: "NOT_FOUND" } }],
    ["null", null],
    ["undefined", undefined],
    ["a string", "NOT_FOUND"],
    ["a function", () => "NOT_FOUND"],
    ["an object without a prototype", Object.create(null)],
  ])("%s", (_, value) => {
    expect(first.isPeaqosError(value)).toBe(false);
    expect(first.isOrchestrationApiError(value)).toBe(false);
    expect(first.hasCode(value, "NOT_FOUND")).toBe(false);
  });

  it("hasCode knows unlisted codes too, and takes no part of a code", async () => {
    const error = await rejectionOf(() =>
      answering(failing(409, { code: "NEW_CODE", message: "No." })).orchestration.listMachines(),
    );
    expect(first.hasCode(error, "NEW_CODE")).toBe(true);
    expect(first.hasCode(error, "NEW")).toBe(false);
    expect(first.hasCode(error, "new_code")).toBe(false);
  });
});
