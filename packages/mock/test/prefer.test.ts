import { type MockServer, startMock } from "@peaqos/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allCredentials, answersOf, call, errorOf, json, operations, platformKey } from "./support.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const list = (prefer: string) => fetch(`${mock.url}/api/v1/machines`, { headers: { ...platformKey, prefer } });

describe("Prefer", () => {
  it("with a code only gives the first answer with that status", async () => {
    expect((await list("code=200")).status).toBe(200);
    expect((await errorOf(await list("code=429"), 429)).code).toBe("RATE_LIMITED");
    expect((await errorOf(await list("code=401"), 401)).code).toBe("AUTH_REQUIRED");
  });

  it("with an example only finds the status that has it, success or error", async () => {
    const page = await list("example=firstPage");
    expect(page.status).toBe(200);
    expect(await page.json()).toMatchObject({ nextCursor: expect.stringMatching(/\S/) });
    expect((await errorOf(await list("example=AUTH_INVALID"), 401)).code).toBe("AUTH_INVALID");
  });

  it.each([
    "code=401, example=AUTH_INVALID",
    "example=AUTH_INVALID,code=401",
    "code=401; example=AUTH_INVALID",
    'code="401", example="AUTH_INVALID"',
    " Code = 401 ,EXAMPLE=AUTH_INVALID ",
    "respond-async, code=401, wait=10; example=AUTH_INVALID",
  ])("reads %j", async (prefer) => {
    expect((await errorOf(await list(prefer), 401)).code).toBe("AUTH_INVALID");
  });

  it.each(["respond-async", "return=minimal, wait=100", "handling=lenient", ""])("ignores %j", async (prefer) => {
    const response = await list(prefer);
    expect(response.status).toBe(200);
    expect(await response.json()).not.toHaveProperty("nextCursor");
  });

  it("carries the headers of the answer that it chooses", async () => {
    expect((await list("code=429")).headers.get("retry-after")).toMatch(/^\d+$/);
    expect((await list("code=200")).headers.has("retry-after")).toBe(false);
  });

  it("reaches every example of every operation", async () => {
    for (const operation of operations) {
      for (const { status, name, value } of answersOf(operation)) {
        const prefer = name === undefined ? `code=${status}` : `code=${status}, example=${name}`;
        const response = await call(mock.url, operation, { headers: { ...allCredentials, prefer } });
        const text = await response.text();
        const at = `${operation.id} ${prefer}`;
        expect(response.status, `${at}: ${text}`).toBe(status);
        expect(text === "" ? undefined : JSON.parse(text), at).toEqual(value);
      }
    }
  });
});

describe("Prefer for an answer that is not there", () => {
  const refusal = async (prefer: string) => {
    const { code, message, details } = await errorOf(await list(prefer), 400);
    expect(code).toBe("VALIDATION_ERROR");
    expect(details?.issues?.map(({ path }) => path)).toEqual(["headers.prefer"]);
    return message;
  };

  it.each(["code=418", "code=abc", "code=", "code=2"])("%s names the codes that exist", async (prefer) => {
    expect(await refusal(prefer)).toMatch(/listMachines .*\b200, 400, 401, 429, 500\b/);
  });

  it("example=unheardOf names the examples that exist", async () => {
    expect(await refusal("example=unheardOf")).toMatch(/listMachines .*default, firstPage, .*RATE_LIMITED/);
  });

  it("an example of another status names the examples of the status that was asked for", async () => {
    const message = await refusal("code=200, example=RATE_LIMITED");
    expect(message).toContain("default, firstPage");
    expect(message).not.toContain("AUTH_REQUIRED");
  });

  it("an answer without a body has no examples to choose", async () => {
    const headers = { ...platformKey, prefer: "code=204, example=default" };
    const response = await fetch(`${mock.url}/api/v1/machines/mach_rover7`, { method: "DELETE", headers });
    expect((await errorOf(response, 400)).message).toContain("it has none");
  });
});

describe("Prefer and a request that is not valid", () => {
  it("the request is refused, so that a test cannot pass with a broken call", async () => {
    const init = { method: "POST", headers: { ...platformKey, ...json, prefer: "code=201" }, body: "{}" };
    expect((await errorOf(await fetch(`${mock.url}/api/v1/machines`, init), 400)).code).toBe("VALIDATION_ERROR");
  });
});
