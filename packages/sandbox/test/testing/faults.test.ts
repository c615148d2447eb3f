import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LogEntry } from "../../src/index.ts";
import { activeMachine, must, type Sandbox, startSandbox } from "../support.ts";
import { type Ask, posted, ways, withFault } from "./ways.ts";

const MACHINES = "/api/v1/machines";
const POLICIES = "/api/v1/policies";

/** What is left of a body, and what it ended with. */
async function read(response: Response): Promise<{ readonly text: string; readonly failure: unknown }> {
  const decoder = new TextDecoder();
  let text = "";
  const reader = response.body?.getReader();
  try {
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) text += decoder.decode(part.value);
    return { text, failure: undefined };
  } catch (failure) {
    return { text, failure };
  }
}

describe.each(Object.entries(ways))("%s", (_, way) => {
  let sandbox: Sandbox;
  let ask: Ask;
  const log: LogEntry[] = [];
  beforeAll(async () => {
    sandbox = await startSandbox({ log: (entry) => log.push(entry) });
    ask = way(sandbox);
  });
  afterAll(() => sandbox.close());

  const policyNames = async () => (await must(sandbox, "listPolicies")).items.map(({ name }: { name: string }) => name);

  it("a stall is ended by whoever waits, and what was asked for is done", async () => {
    const stopped = new AbortController();
    const answer = ask(POLICIES, withFault("stall", { ...posted({ name: "stalled" }), signal: stopped.signal }));
    await expect.poll(policyNames).toContain("stalled");
    stopped.abort(new Error("enough"));
    await expect(answer).rejects.toThrow("enough");
  });

  it("a body stalls after its first half", async () => {
    const stopped = new AbortController();
    const response = await ask(MACHINES, withFault("stall-body", { signal: stopped.signal }));
    expect(response.status).toBe(200);
    const reader = response.body?.getReader() ?? expect.unreachable();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('{"item');
    const rest = reader.read();
    stopped.abort(new Error("enough"));
    await expect(rest).rejects.toThrow("enough");
  });

  it("a truncated body is shorter than its length says, and what was asked for is done", async () => {
    const response = await ask(POLICIES, withFault("truncate", posted({ name: "truncated" })));
    expect(response.status).toBe(201);
    const { text, failure } = await read(response);
    expect(failure).toBeInstanceOf(TypeError);
    expect(text).toMatch(/^\{"item":\{/);
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(text.length);
    expect(await policyNames()).toContain("truncated");
  });

  it("a reset fails as a lost connection does, and what was asked for is done", async () => {
    const failure: unknown = await ask(POLICIES, withFault("reset", posted({ name: "reset" }))).catch((cause: unknown) => cause);
    expect(failure).toBeInstanceOf(TypeError);
    expect((failure as { cause: { code: string } }).cause.code).toBe("ECONNRESET");
    expect(await policyNames()).toContain("reset");
  });

  it.each(["reset", "truncate"])("an answer without a body is lost as a whole by %s", async (fault) => {
    const { id: machineId } = await activeMachine(sandbox);
    const params = { machineId };
    const { item } = await must(sandbox, "createGraphNode", { params, body: { type: "part", label: "Body" } });
    const path = `${MACHINES}/${machineId}/graph/nodes/${item.id}`;
    await expect(ask(path, withFault(fault, { method: "DELETE" }))).rejects.toThrow(TypeError);
    expect((await must(sandbox, "getMachineGraph", { params })).item.nodes).toEqual([]);
  });

  it("before: loses the request before anything is done", async () => {
    await expect(ask(POLICIES, withFault("before:reset", posted({ name: "never" })))).rejects.toThrow(TypeError);
    const stopped = new AbortController();
    const init = { ...posted({ name: "never" }), signal: stopped.signal };
    const answer = ask(POLICIES, withFault("before:stall", init));
    await expect.poll(() => log.map(({ fault }) => fault)).toContain("before:stall");
    stopped.abort(new Error("enough"));
    await expect(answer).rejects.toThrow("enough");
    expect(await policyNames()).not.toContain("never");
  });

  it("html is the page of a proxy", async () => {
    const response = await ask(POLICIES, withFault("html", posted({ name: "never" })));
    expect({ status: response.status, type: response.headers.get("content-type") }).toEqual({
      status: 502,
      type: "text/html; charset=utf-8",
    });
    expect(await response.text()).toMatch(/^<!doctype html>/);
    expect(await policyNames()).not.toContain("never");
  });

  it.each([
    ["429=2s", "2"],
    ["rate-limit=1500ms", "2"],
    ["rate-limit", "1"],
    ["429", "1"],
    ["RATE_LIMITED", "1"],
    ["RATE_LIMITED=0s", "0"],
  ])("%s says when to come back", async (fault, seconds) => {
    const response = await ask(MACHINES, withFault(fault));
    expect({ status: response.status, wait: response.headers.get("retry-after") }).toEqual({ status: 429, wait: seconds });
    expect((await response.json()).error.code).toBe("RATE_LIMITED");
  });

  it("a redirect leads to another host, with the same path", async () => {
    const plain = await ask(`${MACHINES}?limit=1`, withFault("redirect"));
    expect({ status: plain.status, to: plain.headers.get("location") }).toEqual({
      status: 307,
      to: `http://redirected.invalid${MACHINES}?limit=1`,
    });
    const other = await ask(MACHINES, withFault("redirect=https://thief.example:8443"));
    expect(other.headers.get("location")).toBe(`https://thief.example:8443${MACHINES}`);
    expect(log.at(-1)?.fault).toBe("redirect");
  });

  it("a repeated cursor leads back to the same page", async () => {
    const first = await (await ask(`${POLICIES}?limit=1`, withFault("repeat-cursor"))).json();
    expect(first.nextCursor).toEqual(expect.any(String));
    const next = `${POLICIES}?limit=1&cursor=${first.nextCursor}`;
    const second = await (await ask(next, withFault("repeat-cursor"))).json();
    const third = await (await ask(next, withFault("repeat-cursor"))).json();
    expect(second.nextCursor).toBe(first.nextCursor);
    expect(third).toEqual(second);
  });

  it("a cursor that repeats once leads to the page that it came with, and on from there as usual", async () => {
    for (const name of ["one", "two", "three"]) await must(sandbox, "createPolicy", { body: { name } });
    const usual = await (await ask(`${POLICIES}?limit=2`)).json();
    sandbox.faults.add({ operationId: "listPolicies", fault: "repeat-cursor", times: 1 });
    const first = await (await ask(`${POLICIES}?limit=2`)).json();
    expect(first).toEqual({ ...usual, nextCursor: "repeated" });
    expect(await (await ask(`${POLICIES}?limit=2&cursor=repeated`)).json()).toEqual(usual);
  });

  it("a list that has one page only repeats as well", async () => {
    const runs = `/api/v1/runs?machineId=${(await activeMachine(sandbox)).id}`;
    const first = await (await ask(runs, withFault("repeat-cursor"))).json();
    expect(first).toEqual({ items: [], nextCursor: "repeated" });
    const again = await (await ask(`${runs}&cursor=${first.nextCursor}`, withFault("repeat-cursor"))).json();
    expect(again).toEqual(first);
  });

  it.each([
    ["latency=1ms", 200],
    ["latency=1ms, INTERNAL_ERROR", 500],
    ["html,latency=0.001s", 502],
  ])("%s is answered %i in the end", async (fault, status) => {
    expect((await ask(MACHINES, withFault(fault))).status).toBe(status);
    expect(log.at(-1)?.fault).toBe(fault.replace(",latency", ", latency"));
  });

  it("an operation that waits for its latency is done meanwhile", async () => {
    const stopped = new AbortController();
    const init = { ...posted({ name: "late" }), signal: stopped.signal };
    const answer = ask(POLICIES, withFault("latency=1h", init));
    await expect.poll(policyNames).toContain("late");
    stopped.abort(new Error("enough"));
    await expect(answer).rejects.toThrow("enough");
  });

  it("may hold back any number of requests at once without a warning", async () => {
    const warnings: string[] = [];
    const hear = ({ name }: Error) => warnings.push(name);
    process.on("warning", hear);
    const own = await startSandbox();
    const held = Array.from({ length: 40 }, (_, index) =>
      way(own)(POLICIES, withFault(index % 2 === 0 ? "latency=1h" : "stall", posted({ name: `held ${index}` }))),
    );
    const outcomes = Promise.allSettled(held);
    await expect.poll(async () => (await must(own, "listPolicies")).items.length).toBe(40);
    await own.close();
    await outcomes;
    process.removeListener("warning", hear);
    expect(warnings).toEqual([]);
  });

  it("closing waits for none of them", async () => {
    const own = await startSandbox();
    const askOwn = way(own);
    const stalled = ["stall", "latency=1h"].map((fault) => askOwn(POLICIES, withFault(fault, posted({ name: fault }))));
    const outcomes = Promise.allSettled(stalled);
    const half = await askOwn(MACHINES, withFault("stall-body"));
    await expect.poll(async () => (await must(own, "listPolicies")).items.length).toBe(2);
    await own.close();
    const [stall, latency] = await outcomes;
    expect(stall?.status).toBe("rejected");
    expect(latency).toMatchObject({ status: "fulfilled", value: { status: 201 } });
    expect((await read(half)).failure).toBeInstanceOf(TypeError);
  });

  it.each([
    "",
    "nonsense",
    "stall, reset",
    "latency",
    "latency=soon",
    "latency=2h",
    "latency=1s, latency=1s",
    "before:truncate",
    "429=soon",
    "redirect=javascript:alert(1)",
    "ORDER_CLOSED",
    "METHOD_NOT_ALLOWED",
    "constructor",
  ])("%j is refused with what is possible", async (fault) => {
    const response = await ask(MACHINES, withFault(fault));
    const { error } = await response.json();
    expect({ status: response.status, code: error.code }).toEqual({ status: 400, code: "VALIDATION_ERROR" });
    const [issue] = error.details.issues;
    expect(issue.path).toBe("headers.x-sandbox-fault");
    if (!/=(soon|2h)/.test(fault))
      for (const known of ["stall", "repeat-cursor", "AUTH_INVALID"]) expect(issue.message).toContain(known);
  });

  it("a cursor cannot repeat where there is no list", async () => {
    const response = await ask("/health", withFault("repeat-cursor"));
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).not.toMatch(/for checkHealth: .*repeat-cursor/);
  });
});
