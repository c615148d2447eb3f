import { type MockServer, startMock } from "@peaqos/mock";
import { hasCode, OrchestrationApiError, PeaqosClient } from "@peaqos/sdk";
import * as functions from "@peaqos/sdk/orchestration";
import { type OperationId, operationTable } from "@peaqos/types";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { contractOperations, deref, jsonContent, type Node, responsesOf } from "../spec/contract.ts";
import { statusOfCode, wireTable } from "../spec/wire-table.ts";
import { exampleCall } from "./example-call.ts";
import { sdkArguments as argumentsOf, rowOf, TOKEN } from "./sdk-arguments.ts";

const KEY = "platform-key";
type Call = (...args: unknown[]) => Promise<Node>;

let mock: MockServer;
let client: PeaqosClient;
let sent: Request[] = [];

beforeAll(async () => {
  mock = await startMock();
  const fetch = (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    sent.push(request.clone());
    return globalThis.fetch(request);
  };
  client = new PeaqosClient({ orchestrationUrl: mock.url, apiKey: KEY, fetch });
});
beforeEach(() => {
  sent = [];
});
afterAll(() => mock.close());

const operationIds = contractOperations.map(({ object }) => object.operationId as OperationId);

const methodOf = (id: OperationId): Call => {
  const { [id]: method } = client.orchestration as unknown as Readonly<Record<string, Call>>;
  return method ?? expect.unreachable(`client.orchestration has no ${id}`);
};
const functionOf = (id: OperationId): Call => {
  const { [id]: operation } = functions as unknown as Readonly<Record<string, Call>>;
  return operation ? (...args) => operation(client, ...args) : expect.unreachable(`@peaqos/sdk/orchestration has no ${id}`);
};

/** What went over the wire. */
async function wire(request: Request | undefined): Promise<unknown> {
  const { method, url, headers } = request ?? expect.unreachable();
  return { method, url, headers: Object.fromEntries(headers), body: await request?.text() };
}

describe("every operation of the contract works as a method and as a function", () => {
  it("the contract, its table and the reference name the same operations", () => {
    expect([...operationIds].sort()).toEqual(wireTable.map(({ operationId }) => operationId).sort());
    expect([...operationIds].sort()).toEqual(Object.keys(operationTable).sort());
  });

  it.each(operationIds)("%s", async (id) => {
    const { verb, path, auth, statuses } = rowOf(id);
    const { operation, params } = exampleCall(id);
    const { args, body, search } = argumentsOf(id, {});
    const answer = await methodOf(id)(...args);

    // Where it can create, the mock does.
    const status = statuses.includes("201") ? "201" : statuses[0];
    const { response } = responsesOf(operation).find((it) => it.status === status) ?? expect.unreachable();
    const expected = status === "204" ? undefined : deref(jsonContent(response).examples.default).value;
    const shown = typeof answer?.item?.reveal === "function" ? { ...answer, item: answer.item.reveal() } : answer;
    expect(shown).toEqual(expected);

    const request = sent[0]?.clone() ?? expect.unreachable();
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params.path[name] ?? ""));
    expect(request.method).toBe(verb.toUpperCase());
    expect(request.url).toBe(mock.url + filled + (search && `?${search}`));
    expect(request.headers.get("x-api-key")).toBe(auth === "N" ? null : KEY);
    expect(request.headers.get("x-agent-pairing-token")).toBe(auth === "A" ? TOKEN : null);
    expect(request.headers.get("content-type")).toBe(body === undefined ? null : "application/json");
    expect(await request.text()).toBe(body === undefined ? "" : JSON.stringify(body));

    expect(await functionOf(id)(...args)).toEqual(answer);
    expect(sent).toHaveLength(2);
    expect(await wire(sent[1])).toEqual(await wire(sent[0]));
  });

  it.each(["createAgentPairing", "createAgentPairingSession", "enrollMachineAgent"] as const)(
    "%s answers a secret that only reveal() shows",
    async (id) => {
      const { item } = await methodOf(id)(...argumentsOf(id, {}).args);
      const secret = item.pairingToken ?? item.provisioningToken;
      expect(secret).toMatch(/./);
      expect(JSON.stringify(item.reveal())).toContain(secret);
      expect(JSON.stringify(item)).not.toContain(secret);
    },
  );

  it.each(wireTable.filter(({ auth }) => auth === "PA").map(({ operationId }) => operationId as OperationId))(
    "%s takes a pairing token beside the key",
    async (id) => {
      for (const call of [methodOf(id), functionOf(id)]) await call(...argumentsOf(id, { pairingToken: TOKEN }).args);
      const credentials = sent.map(({ headers }) => `${headers.get("x-api-key")} ${headers.get("x-agent-pairing-token")}`);
      expect(credentials).toEqual([`${KEY} ${TOKEN}`, `${KEY} ${TOKEN}`]);
    },
  );
});

/** Some operations of each kind of credentials. */
const failing = "updateMachine createAgentPairing createMarketOrder submitPaymentProof getMarketService machineAgentHeartbeat";
const failures = failing
  .split(" ")
  .flatMap((id) => operationTable[id as OperationId].errorCodes.map((code: string) => ({ id: id as OperationId, code })));

/** What is named like a secret does not reach an error, be it one or not. */
const withoutSecrets = (details: Node): Node =>
  details && JSON.parse(JSON.stringify(details, (name, value) => (/token|key|secret|auth/i.test(name) ? "[REDACTED]" : value)));

describe("every documented error arrives as an OrchestrationApiError", () => {
  it.each(failures)("$id: $code", async ({ id, code }) => {
    const statusCode = statusOfCode[code] ?? expect.unreachable();
    const { response } = responsesOf(exampleCall(id).operation).find(({ status }) => status === String(statusCode)) ?? {};
    const { message, details } = deref(jsonContent(response).examples[code]).value.error;
    const headers = { prefer: `code=${statusCode}, example=${code}` };
    for (const call of [methodOf(id), functionOf(id)]) {
      const error = await call(...argumentsOf(id, { headers }).args).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(OrchestrationApiError);
      expect(error).toMatchObject({ operation: id, code, statusCode, message });
      expect((error as OrchestrationApiError).details).toEqual(withoutSecrets(details));
      expect(hasCode(error, code)).toBe(true);
    }
  });
});
