import { describe, expect, it } from "vitest";
import { CANARY, inMemory, OPERATIONS, peaqosSandbox, SERVICES, stop, urlIn, version } from "./cli-process.ts";

/** Sends secrets wherever a request has room for them. The third request is refused. */
async function sendSecrets(url: string): Promise<void> {
  const headers = { "x-api-key": CANARY, "x-agent-pairing-token": CANARY, "content-type": "application/json" };
  await fetch(`${url}/api/v1/machines?limit=1&token=${CANARY}`, { headers });
  await fetch(`${url}/api/v1/machines/mach_none`, { headers });
  await fetch(`${url}/api/v1/machines`, { method: "POST", headers, body: JSON.stringify({ displayName: { [CANARY]: CANARY } }) });
}

describe("the log of peaqos-sandbox", () => {
  it("has a line a request for people, without a secret", async () => {
    const started = peaqosSandbox(inMemory);
    await sendSecrets(urlIn(await started.ready));
    const [, ...lines] = await started.lines(4);
    const time = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";
    const end = "[\\d.]+ ms req_\\S+";
    expect(lines).toEqual([
      expect.stringMatching(`^${time} GET /api/v1/machines listMachines 200 ${end}$`),
      expect.stringMatching(`^${time} GET /api/v1/machines/mach_none getMachine 404 NOT_FOUND ${end}$`),
      expect.stringMatching(`^${time} POST /api/v1/machines createMachine 400 VALIDATION_ERROR ${end}$`),
    ]);
    const { out, error } = await stop(started);
    expect(out + error).not.toContain(CANARY);
    expect(error).toBe("");
  });

  it("--json has one JSON object a line, without a secret", async () => {
    const started = peaqosSandbox([...inMemory, "--json"]);
    await sendSecrets(urlIn(await started.ready));
    const [ready, ...entries] = (await started.lines(4)).map((line) => JSON.parse(line));
    expect(ready).toEqual({
      event: "ready",
      version,
      url: expect.stringMatching(/^http:/),
      operations: OPERATIONS,
      services: SERVICES,
      database: ":memory:",
      identityRegistry: "local",
      requireApiAuth: false,
    });
    const common = { time: expect.any(String), ms: expect.any(Number), requestId: expect.any(String) };
    expect(entries).toEqual([
      { ...common, method: "GET", path: "/api/v1/machines", operationId: "listMachines", status: 200 },
      { ...common, method: "GET", path: "/api/v1/machines/mach_none", operationId: "getMachine", status: 404, code: "NOT_FOUND" },
      {
        ...common,
        method: "POST",
        path: "/api/v1/machines",
        operationId: "createMachine",
        status: 400,
        code: "VALIDATION_ERROR",
      },
    ]);
    expect((await stop(started)).out).not.toContain(CANARY);
  });

  it("--quiet has none", async () => {
    const started = peaqosSandbox([...inMemory, "--quiet"]);
    const line = await started.ready;
    await sendSecrets(urlIn(line));
    expect(await stop(started)).toEqual({ code: 0, out: `${line}\n`, error: "" });
  });

  it("that nobody reads any more does not end the server", async () => {
    const started = peaqosSandbox(inMemory);
    const url = urlIn(await started.ready);
    started.child.stdout?.destroy();
    for (let count = 0; count < 3; count += 1) expect((await fetch(`${url}/health`)).status).toBe(200);
    started.child.kill("SIGTERM");
    expect((await started.ended).code).toBe(0);
  });
});
