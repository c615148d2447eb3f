import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

function start(...args: string[]) {
  return spawnSync(process.execPath, ["scripts/run.mjs", "tsx", "scripts/start.ts", ...args], { cwd: root, encoding: "utf8" });
}

describe("npm start", () => {
  it("walks the whole market story, one line a call, and exits 0", () => {
    const { status, stdout, stderr } = start();
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const calls = stdout.split("\n").filter((line) => /^ {2}(GET|POST|PATCH) +\/\S+ +\d{3} {2}\S/.test(line));
    for (const step of [
      "/health ",
      "/readiness ",
      "/machine-identity/challenges ",
      "/agent-pairings/challenges ",
      "/agent-pairings ",
      "/skills ",
      "/market/services ",
      "/market/search ",
      "/market/orders ",
      "/payment-intent ",
      "/payment-proof ",
      "/execute ",
      "/confirm ",
      "/dispute ",
      "/audit-events ",
    ]) {
      expect(
        calls.filter((line) => line.includes(step)),
        step,
      ).not.toEqual([]);
    }
    expect(stdout).toContain("handoff");
    expect(stdout).toContain(`Done: ${calls.length} calls`);
  });

  it("names an option that it does not have, and exits 2", () => {
    const { status, stderr } = start("--sreve");
    expect(status).toBe(2);
    expect(stderr).toContain("--sreve");
  });
});
