import { spawn, spawnSync } from "node:child_process";
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
    expect(stdout).toContain("told by @peaqos/sdk");
    expect(stdout).toContain("handoff");
    expect(stdout).toContain("refused with AGENT_SPEND_LIMIT_EXCEEDED");
    expect(stdout).toContain("refused with AGENT_PAIRING_PROOF_INVALID");
    expect(stdout).toContain(`Done: ${calls.length} calls`);
  });

  it("--serve keeps a sandbox up, offers the documentation, and stops on SIGTERM", { timeout: 240_000 }, async () => {
    const child = spawn(
      process.execPath,
      ["scripts/run.mjs", "tsx", "scripts/start.ts", "--serve", "--port", "0", "--db", ":memory:"],
      {
        cwd: root,
      },
    );
    let output = "";
    const addresses = await new Promise<(string | undefined)[]>((resolve, reject) => {
      child.stdout.on("data", (chunk: Buffer) => {
        output += chunk;
        const found = [/reference are at (\S+)/, /ready at (\S+)/].map((pattern) => pattern.exec(output)?.[1]);
        if (found.every(Boolean)) resolve(found);
      });
      child.once("exit", () => reject(new Error(`stopped early: ${output}`)));
    });
    const [page, health] = await Promise.all([fetch(`${addresses[0]}`), fetch(`${addresses[1]}/health`)]);
    expect(await page.text()).toContain("Machine Markets API");
    expect(await health.json()).toEqual({ ok: true });

    child.removeAllListeners("exit");
    const stopped = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await stopped;
    await expect(fetch(`${addresses[1]}/health`)).rejects.toThrow();
  });

  it("names an option that it does not have, and exits 2", () => {
    const { status, stderr } = start("--sreve");
    expect(status).toBe(2);
    expect(stderr).toContain("--sreve");
  });
});
