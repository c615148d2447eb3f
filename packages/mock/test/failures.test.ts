import { type MockServer, startMock } from "@peaqos/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  allCredentials,
  call,
  defaultBody,
  errorOf,
  json,
  operationNamed,
  operations,
  platformKey,
  smallMachine,
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
const post = (body: string, headers: Record<string, string> = json) => ask(machines, { method: "POST", headers, body });

/** The paths that a `400 VALIDATION_ERROR` complains about. */
async function pathsOf(response: Response): Promise<string[]> {
  const { code, details } = await errorOf(response, 400);
  expect(code).toBe("VALIDATION_ERROR");
  return (details?.issues ?? []).map(({ path }) => path);
}

describe("a request that leads nowhere", () => {
  it.each(["/", "/api/v1", "/api/v1/nowhere", `${machines}/`, "/API/v1/machines", "/machines"])(
    "%s is 404 NOT_FOUND",
    async (path) => {
      expect((await errorOf(await ask(path), 404)).code).toBe("NOT_FOUND");
    },
  );

  it("with a verb that the path does not have is 405 METHOD_NOT_ALLOWED, and Allow names those it has", async () => {
    const list = await ask(machines, { method: "PUT" });
    expect(list.headers.get("allow")?.split(", ").sort()).toEqual(["GET", "POST"]);
    expect((await errorOf(list, 405)).code).toBe("METHOD_NOT_ALLOWED");

    const one = await ask(rover, { method: "POST" });
    expect(one.headers.get("allow")?.split(", ").sort()).toEqual(["DELETE", "GET", "PATCH"]);
    expect((await errorOf(one, 405)).code).toBe("METHOD_NOT_ALLOWED");
  });

  it.each(["%", "%E0%A4%A", "a%zz"])("with the broken percent-encoding %s in its path is 400", async (id) => {
    expect(await pathsOf(await ask(`${machines}/${id}`))).toEqual(["path"]);
  });
});

describe("a query that breaks the contract", () => {
  it.each(["0", "501", "abc", "1.5", "-1"])("limit=%s names query.limit", async (limit) => {
    expect(await pathsOf(await ask(`${machines}?limit=${limit}`))).toEqual(["query.limit"]);
  });

  it.each(["1", "500"])("limit=%s is still good", async (limit) => {
    expect((await ask(`${machines}?limit=${limit}`)).status).toBe(200);
  });

  it.runIf(operations.some(({ id }) => id === "listMarketOrders"))(
    "a missing parameter is named as the contract spells it",
    async () => {
      expect(await pathsOf(await ask(operationNamed("listMarketOrders").path))).toEqual(["query.machineId"]);
    },
  );
});

describe("a body that breaks the contract", () => {
  it.each(["{", "nonsense", '{"a":1,}', "\u0000"])("%j is no JSON and names body", async (body) => {
    const error = await errorOf(await post(body), 400);
    expect(error).toMatchObject({ code: "VALIDATION_ERROR", details: { issues: [{ path: "body" }] } });
  });

  it.each(["[]", "1", '"text"', "null"])("%s is no object and names body", async (body) => {
    expect(await pathsOf(await post(body))).toEqual(["body"]);
  });

  it("a missing field is named, each one", async () => {
    expect(await pathsOf(await post('{"displayName":"Rover"}'))).toEqual([
      "body.ownerId",
      "body.machineType",
      "body.runtimeProfile",
    ]);
    const proof = await post(JSON.stringify({ ...smallMachine, identityProof: { signature: "0x00" } }));
    expect(await pathsOf(proof)).toEqual(["body.identityProof.challengeId"]);
  });

  it("an unknown field is named", async () => {
    expect(await pathsOf(await post(JSON.stringify({ ...smallMachine, colour: "red" })))).toEqual(["body.colour"]);
  });

  it("a field of the wrong type is named, deep down too", async () => {
    const body = { ...smallMachine, displayName: 7, capabilities: ["gnss", 1], labels: { site: false } };
    expect(await pathsOf(await post(JSON.stringify(body)))).toEqual([
      "body.displayName",
      "body.capabilities.1",
      "body.labels.site",
    ]);
  });

  it("a value outside of an enum is named, with the values that are allowed", async () => {
    const error = await errorOf(await ask(rover, { method: "PATCH", headers: json, body: '{"status":"asleep"}' }), 400);
    expect(error.details?.issues).toEqual([{ path: "body.status", message: expect.stringMatching(/draft.*active.*archived/) }]);
  });

  it("an update of nothing names body", async () => {
    expect(await pathsOf(await ask(rover, { method: "PATCH", headers: json, body: "{}" }))).toEqual(["body"]);
  });

  it("no body is refused wherever one is required", async () => {
    const required = operations.filter(({ body }) => body === "required");
    expect(required.length).toBeGreaterThan(0);
    for (const { id, method, path } of required) {
      const error = await errorOf(await fetch(mock.url + path, { method, headers: allCredentials }), 400);
      expect(error.details, id).toEqual({ issues: [{ path: "body", message: "is required" }] });
    }
  });

  it("an unknown field is refused in every request", async () => {
    const withBody = operations.filter(({ body }) => body !== "none");
    for (const operation of withBody) {
      const body = JSON.stringify({ ...JSON.parse(defaultBody(operation) ?? "{}"), unheardOf: 1 });
      const paths = await pathsOf(await call(mock.url, operation, { body }));
      expect(paths, operation.id).toContain("body.unheardOf");
    }
  });
});

describe("a body that is not taken at all", () => {
  it.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonx", ""])("as '%s' is 415", async (type) => {
    const response = await post(JSON.stringify(smallMachine), { "content-type": type });
    expect((await errorOf(response, 415)).code).toBe("UNSUPPORTED_MEDIA_TYPE");
  });

  const MAX = 10 * 1024 * 1024;
  const padded = (bytes: number) => JSON.stringify(smallMachine).padEnd(bytes, " ");

  it("over 10 MiB is 413, and exactly 10 MiB is not", async () => {
    expect((await errorOf(await post(padded(MAX + 1)), 413)).code).toBe("PAYLOAD_TOO_LARGE");
    expect((await post(padded(MAX))).status).toBe(201);
  });

  it("over 10 MiB is 413 when its length is not announced either", async () => {
    const piece = new TextEncoder().encode(" ".repeat(1024 * 1024));
    let left = 11;
    const body = new ReadableStream({ pull: (stream) => (left-- > 0 ? stream.enqueue(piece) : stream.close()) });
    const init = { method: "POST", headers: { ...platformKey, ...json }, body, duplex: "half" };
    expect((await errorOf(await fetch(mock.url + machines, init), 413)).code).toBe("PAYLOAD_TOO_LARGE");
  });
});

describe("secrets", () => {
  const canary = "canary-0xfeedface";
  const headers = { "x-api-key": canary, "x-agent-pairing-token": canary };

  it("in headers and bodies never come back in a failure", async () => {
    const wrongBody = {
      ...smallMachine,
      displayName: { canary },
      labels: canary,
      identityProof: { challengeId: 1, signature: canary },
    };
    const init = { method: "POST", headers: { ...headers, ...json } };
    const failures = await Promise.all([
      ask(machines, { ...init, body: JSON.stringify(wrongBody) }),
      ask(machines, { ...init, body: `{"displayName":"${canary}"` }),
      ask(machines, { ...init, body: canary, headers: { ...headers, "content-type": "text/plain" } }),
      ask(rover, { ...init, method: "PATCH", body: JSON.stringify({ status: canary }) }),
      ask(`${machines}?limit=${canary}`, { headers }),
      ask(`${machines}/%?token=${canary}`, { headers }),
      ask(`/nowhere?token=${canary}`, { headers }),
      ask(machines, { ...init, method: "PUT", body: canary }),
    ]);
    expect(failures.map(({ status }) => status)).toEqual([400, 400, 415, 400, 400, 400, 404, 405]);
    for (const failure of failures) {
      expect(JSON.stringify([...failure.headers])).not.toContain(canary);
      expect(await failure.text()).not.toContain(canary);
    }
  });

  it("in any field of any request never come back", async () => {
    for (const operation of operations.filter(({ body }) => body !== "none")) {
      const body = JSON.stringify(spoilt(JSON.parse(defaultBody(operation) ?? "{}")));
      const response = await call(mock.url, operation, { headers: { ...headers }, body });
      expect(await response.text(), operation.id).not.toContain(canary);
    }
  });

  /** The same body with the canary in every field, and nearly every field of a wrong type. */
  function spoilt(value: unknown): unknown {
    if (typeof value === "string") return { secret: canary };
    if (typeof value !== "object" || value === null || Array.isArray(value)) return canary;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, spoilt(field)]));
  }
});
