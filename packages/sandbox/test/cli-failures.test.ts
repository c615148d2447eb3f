import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CANARY, escaped, folder, inMemory, newFile, oneLine, peaqosSandbox, run, stop, urlIn } from "./cli-process.ts";
import { controller } from "./support.ts";

// Each of these starts a process of its own and ends by itself.
describe.concurrent("peaqos-sandbox that cannot start", () => {
  it.each([
    [["--frobnicate"], "'--frobnicate'"],
    [["--port", "x"], "--port"],
    [["--port", "-1"], "'--port'"],
    [["--port=-1"], "--port"],
    [["--port", "70000"], "--port"],
    [["--port="], "--port"],
    [["--port"], "--port"],
    [["--host"], "--host"],
    [["--host="], "--host"],
    [["--db"], "--db"],
    [["--db="], "--db"],
    [["--seed"], "--seed"],
    [["--seed="], "--seed"],
    [["--config"], "--config"],
    [["--config="], "--config"],
    [["--controller"], "--controller"],
    [["--controller", "0x1"], "--controller must be an address"],
    [["--controller", controller.address, "--controller", "me"], "--controller must be an address"],
    [["--cors"], "--cors"],
    [["--cors", "app.example"], "--cors must be an origin"],
    [["--json=yes"], "--json"],
    [["--quiet=yes"], "--quiet"],
    [["stray"], "'stray'"],
  ])("%j is a misuse: exit code 2 and one line that names it", async (args, named) => {
    expect(await run(args)).toEqual({ code: 2, out: "", error: oneLine(escaped(named)) });
  });

  it.each([`postgres://ann:${CANARY}@db.example/team`, `ann:${CANARY}@db.example`, `password=${CANARY}`])(
    "%j without its option is a misuse that is not repeated",
    async (stray) => {
      const ended = await run(["--port", "0", stray]);
      expect(ended).toEqual({ code: 2, out: "", error: oneLine("belongs to no option.*--db") });
      expect(ended.error).not.toContain(CANARY);
    },
  );

  it("a taken port is told in one line, with exit code 1", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await once(holder, "listening");
    const port = String((holder.address() as AddressInfo).port);
    expect(await run(["--port", port, "--db", ":memory:"])).toEqual({
      code: 1,
      out: "",
      error: oneLine(`${port} .*taken.*--port`),
    });
    holder.close();
    await once(holder, "close");
  });

  it("an address that is not of this machine is told in one line, with exit code 1", async () => {
    const env = { PEAQOS_AGENT_PAIRING_SESSION_SECRET: "x".repeat(32) };
    const ended = await run([...inMemory, "--host", "192.0.2.1"], env);
    expect(ended).toEqual({ code: 1, out: "", error: oneLine("192\\.0\\.2\\.1.*--host") });
  });

  it("a second server on a database is told in one line, with exit code 1, and the first one goes on", async () => {
    const db = join(folder, "shared.db");
    const first = peaqosSandbox(["--port", "0", "--db", db]);
    const url = urlIn(await first.ready);
    expect(await run(["--port", "0", "--db", db])).toEqual({ code: 1, out: "", error: oneLine("shared\\.db is in use.*--db") });
    expect((await fetch(`${url}/api/v1/machines`)).status).toBe(200);
    await stop(first);
  });

  it.each([
    ["--seed", "missing.json", "does not exist"],
    ["--seed", newFile("broken-seed.json", `{"${CANARY}`), "is not valid JSON"],
    ["--seed", newFile("bad-seed.json", { identities: [{ identityRef: "me" }] }), "identities\\.0\\.identityRef must"],
    ["--config", "missing.json", "does not exist"],
    ["--config", newFile("broken-config.json", `{"agentPairingSessionSecret":"${CANARY}"`), "is not valid JSON"],
    ["--config", newFile("bad-config.json", { frobnicate: CANARY }), "frobnicate is not a key"],
    ["--config", newFile("bad-secret.json", { agentPairingSessionSecret: [CANARY] }), "agentPairingSessionSecret must be text"],
    [
      "--db",
      newFile("no.db", "this is no database, but a text that is long enough to be one. ".repeat(50)),
      "is broken, or no database",
    ],
    ["--db", join(folder, "no", "such", "folder.db"), "cannot be opened"],
  ])("%s %s is told in one line, with exit code 1: it %s", async (option, file, rule) => {
    const ended = await run([...inMemory, option, file]);
    expect(ended).toEqual({ code: 1, out: "", error: oneLine(`${escaped(file)}.*${rule}`) });
    expect(ended.error).not.toContain(CANARY);
  });

  it.each<[Readonly<Record<string, string>>, string, string[]]>([
    [{ PEAQOS_REQUIRE_API_AUTH: "yes" }, "PEAQOS_REQUIRE_API_AUTH must be true, false, 1 or 0", []],
    [{ PEAQOS_REQUIRE_API_AUTH: "true" }, "PEAQOS_API_KEY", []],
    [{ PEAQOS_API_KEYS: `${CANARY} ${CANARY}` }, "PEAQOS_API_KEYS must be", []],
    [{}, "0\\.0\\.0\\.0.*PEAQOS_AGENT_PAIRING_SESSION_SECRET", ["--host", "0.0.0.0"]],
    [{ PEAQOS_AGENT_PAIRING_SESSION_SECRET: CANARY }, "at least 32 characters", ["--host", "0.0.0.0"]],
  ])("the environment %j is told in one line, with exit code 1", async (env, rule, args) => {
    const ended = await run([...inMemory, ...args], env);
    expect(ended).toEqual({ code: 1, out: "", error: oneLine(rule) });
    expect(ended.error).not.toContain(CANARY);
  });
});
