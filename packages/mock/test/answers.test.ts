import { randomUUID } from "node:crypto";
import { type MockServer, startMock } from "@peaqos/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  allCredentials,
  answersOf,
  call,
  defaultBody,
  exampleOf,
  json,
  operationNamed,
  operations,
  platformKey,
  targetOf,
} from "./support.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const machines = "/api/v1/machines";
const rover = `${machines}/mach_rover7`;
const ask = (path: string, init: RequestInit = {}) =>
  fetch(mock.url + path, { ...init, headers: { ...platformKey, ...init.headers } });

describe("a good request", () => {
  it("to list or get is answered 200 with the example of the contract", async () => {
    const list = await ask(machines);
    expect(list.status).toBe(200);
    expect(list.headers.get("content-type")).toMatch(/^application\/json/);
    const body = (await list.json()) as { items: { id: string }[] };
    expect(body.items.map(({ id }) => id)).toContain("mach_rover7");
    expect(body).toEqual(exampleOf("listMachines", 200));

    const one = await ask(rover);
    expect(one.status).toBe(200);
    expect(await one.json()).toEqual(exampleOf("getMachine", 200));
  });

  it("to create is answered 201, to change 200, each with its own example", async () => {
    const created = await ask(machines, {
      method: "POST",
      headers: json,
      body: defaultBody(operationNamed("createMachine")) ?? "",
    });
    expect(created.status).toBe(201);
    expect(await created.json()).toEqual(exampleOf("createMachine", 201));

    const changed = await ask(rover, { method: "PATCH", headers: json, body: '{"status":"active"}' });
    expect(changed.status).toBe(200);
    expect(await changed.json()).toEqual(exampleOf("updateMachine", 200));
  });

  it("to delete is answered 204 without a body and without a content type", async () => {
    const deleted = await ask(rover, { method: "DELETE" });
    expect(deleted.status).toBe(204);
    expect(deleted.headers.has("content-type")).toBe(false);
    expect(await deleted.text()).toBe("");
  });

  it.each(operations)("to $id is answered with an example of the contract", async (operation) => {
    const response = await call(mock.url, operation);
    const text = await response.text();
    const first = answersOf(operation).find(({ status }) => status === response.status);
    expect(operation.successStatuses, text).toContain(response.status);
    expect(text === "" ? undefined : JSON.parse(text)).toEqual(first?.value);
  });

  it("to an operation that creates or updates is answered as if it had created", async () => {
    const both = operations.filter(({ successStatuses }) => successStatuses.includes(200) && successStatuses.includes(201));
    if (operations.length === 69) expect(both.length).toBeGreaterThan(0);
    for (const operation of both)
      expect({ [operation.id]: (await call(mock.url, operation)).status }).toEqual({ [operation.id]: 201 });
  });
});

describe("the health check", () => {
  it.runIf(operations.some(({ path }) => path === "/health"))("answers at the host root without credentials", async () => {
    const response = await fetch(`${mock.url}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(exampleOf("checkHealth", 200));
  });

  it("is not under /api/v1", async () => {
    expect((await ask("/api/v1/health")).status).toBe(404);
  });
});

describe("what older and unusual clients send", () => {
  const withoutBody = operations.filter(({ body }) => body !== "required");

  it("a request without a body may still claim JSON", async () => {
    expect(new Set(withoutBody.map(({ method }) => method))).toEqual(new Set(["GET", "POST", "DELETE"]));
    for (const operation of withoutBody) {
      const init = { method: operation.method, headers: { ...allCredentials, ...json } };
      const response = await fetch(mock.url + targetOf(operation), init);
      expect(operation.successStatuses, `${operation.id}: ${await response.text()}`).toContain(response.status);
    }
  });

  it.each(["text/html", "application/xml;q=0.9", "image/*"])("accept: %s does not matter", async (accept) => {
    const response = await ask(rover, { headers: { accept } });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(exampleOf("getMachine", 200));
  });

  it.each(["Application/JSON", "application/json; charset=utf-8"])("content-type: %s is JSON", async (contentType) => {
    const response = await ask(rover, { method: "PATCH", headers: { "content-type": contentType }, body: '{"status":"active"}' });
    expect(response.status).toBe(200);
  });

  it("an id may hold any character once it is encoded", async () => {
    expect((await ask(`${machines}/${encodeURIComponent("did:peaq/17 42?é%")}`)).status).toBe(200);
  });

  it("a parameter of the query that the contract does not have is ignored", async () => {
    expect((await ask(`${machines}?trace=1`)).status).toBe(200);
  });
});

describe("x-request-id", () => {
  it("is on every answer, failures included, and never twice the same", async () => {
    const answers = await Promise.all([
      ask(machines),
      ask(machines),
      ask(rover, { method: "DELETE" }),
      fetch(mock.url + machines),
      ask("/nowhere"),
      ask(machines, { method: "PUT" }),
      ask(`${machines}?limit=0`),
      ask(machines, { method: "POST", headers: json, body: "{" }),
      ask(machines, { headers: { prefer: "code=500" } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 204, 401, 404, 405, 400, 400, 500]);
    const ids = answers.map(({ headers }) => headers.get("x-request-id"));
    for (const id of ids) expect(id).toMatch(/^\S+$/);
    expect(new Set(ids).size).toBe(answers.length);
  });

  it("is the mock's own, whatever the client sends", async () => {
    const id = randomUUID();
    expect((await ask(machines, { headers: { "x-request-id": id } })).headers.get("x-request-id")).not.toBe(id);
  });
});
