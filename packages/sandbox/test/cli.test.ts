import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { seedService } from "./catalog/seed-service.ts";
import {
  bin,
  binFile,
  escaped,
  folder,
  inMemory,
  newFile,
  OPERATIONS,
  packageFile,
  peaqosSandbox,
  run,
  SERVICES,
  stop,
  urlIn,
  version,
} from "./cli-process.ts";
import { agent, controller } from "./support.ts";

describe("the bin of the package", () => {
  it("is a script that runs with node", () => {
    expect(Object.keys(bin)).toEqual(["peaqos-sandbox"]);
    expect(readFileSync(binFile, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe("peaqos-sandbox", () => {
  it("serves, and one line says where and what it knows", async () => {
    const started = peaqosSandbox(inMemory);
    const line = await started.ready;
    const facts = `${OPERATIONS} operations, ${SERVICES} services, database in memory, local identity registry, API auth off`;
    expect(line).toMatch(new RegExp(`^peaqos-sandbox ${escaped(version)} ready at http://127\\.0\\.0\\.1:\\d+ \\(${facts}\\)$`));
    expect(await (await fetch(`${urlIn(line)}/health`)).json()).toEqual({ ok: true });
    await stop(started);
  });

  it("the line says what differs", async () => {
    const seed = newFile("services.json", { services: [seedService()] });
    const env = { PEAQOS_REQUIRE_API_AUTH: "true", PEAQOS_API_KEY: "canary", PEAQOS_MCR_API_URL: "http://127.0.0.1:1/canary" };
    const started = peaqosSandbox(["--port=0", "--db=own.db", "--seed", seed], env);
    const line = await started.ready;
    expect(line).toContain(`${SERVICES + 1} services, database own.db, identity registry http://127.0.0.1:1, API auth on)`);
    expect(line).not.toContain("canary");
    expect((await fetch(`${urlIn(line)}/api/v1/machines`)).status).toBe(401);
    expect((await fetch(`${urlIn(line)}/api/v1/machines`, { headers: { "x-api-key": "canary" } })).status).toBe(200);
    await stop(started);
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "stops on %s with exit code 0, and leaves a database that opens again",
    async (signal) => {
      const db = join(folder, `${signal}.db`);
      const { child, ready, ended } = peaqosSandbox(["--port", "0", "--db", db, "--quiet"]);
      const line = await ready;
      const created = await fetch(`${urlIn(line)}/api/v1/machine-identity/challenges`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"identityRef":"did:peaq:1"}',
      });
      expect(created.status).toBe(201);
      child.kill(signal);
      expect(await ended).toEqual({ code: 0, out: `${line}\n`, error: "" });
      await expect(fetch(urlIn(line))).rejects.toThrow();
      const again = peaqosSandbox(["--port", "0", "--db", db]);
      expect(await again.ready).toContain("ready at");
      await stop(again);
    },
  );

  it("keeps its database in .peaqos-sandbox.db by default", async () => {
    const cwd = mkdtempSync(join(folder, "cwd-"));
    const started = peaqosSandbox(["--port", "0"], {}, cwd);
    expect(await started.ready).toContain("database ./.peaqos-sandbox.db");
    expect(existsSync(join(cwd, ".peaqos-sandbox.db"))).toBe(true);
    await stop(started);
  });

  it("PEAQOS_SANDBOX_DB names the database, and --db wins over it", async () => {
    const cwd = mkdtempSync(join(folder, "cwd-"));
    for (const [args, name] of [
      [["--port", "0"], "env.db"],
      [["--port", "0", "--db", "option.db"], "option.db"],
    ] as const) {
      const started = peaqosSandbox(args, { PEAQOS_SANDBOX_DB: "env.db" }, cwd);
      expect(await started.ready).toContain(`database ${name}`);
      await stop(started);
      expect(readdirSync(cwd)).toContain(name);
    }
  });

  it("--config wins over the environment", async () => {
    const config = newFile("config.json", { requireApiAuth: true, apiKeys: ["file-key"] });
    const started = peaqosSandbox([...inMemory, "--config", config], {
      PEAQOS_REQUIRE_API_AUTH: "false",
      PEAQOS_API_KEY: "env-key",
    });
    const url = urlIn(await started.ready);
    const status = async (key: string) => (await fetch(`${url}/api/v1/machines`, { headers: { "x-api-key": key } })).status;
    expect([await status("file-key"), await status("env-key")]).toEqual([200, 401]);
    await stop(started);
  });

  it("--controller may be repeated", async () => {
    const started = peaqosSandbox([...inMemory, "--controller", agent.address, "--controller", controller.address]);
    const answer = await fetch(`${urlIn(await started.ready)}/api/v1/machine-identity/challenges`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"identityRef":"did:peaq:1"}',
    });
    expect((await answer.json()).item.controllerAddresses).toEqual([agent.address, controller.address]);
    await stop(started);
  });

  it("--cors names the origin whose pages may read answers", async () => {
    const started = peaqosSandbox([...inMemory, "--cors", "https://app.example"]);
    const { headers } = await fetch(`${urlIn(await started.ready)}/health`, { headers: { origin: "https://app.example" } });
    expect(headers.get("access-control-allow-origin")).toBe("https://app.example");
    await stop(started);
  });

  it("--help explains every option, and --version is that of the package", async () => {
    const { code, out, error } = await run(["--help"]);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    const options = ["port", "host", "db", "seed", "config", "controller", "cors", "json", "quiet", "help", "version"];
    const readme = readFileSync(join(packageFile, "../README.md"), "utf8");
    for (const option of options) {
      expect(out).toContain(`  --${option}`);
      expect(readme).toContain(`| \`--${option}`);
    }
    expect(await run(["--version"])).toEqual({ code: 0, out: `${version}\n`, error: "" });
  });
});
