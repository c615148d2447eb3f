import { inspect } from "node:util";
import { PeaqosClient } from "@peaqos/sdk";
import { createOrchestrationClient, listMarketServices, listMarketServicesAll } from "@peaqos/sdk/orchestration";
import { describe, expect, it, vi } from "vitest";

const TRACE = /printed\d{4}|detnirp\d{4}/;
const KEY = "printed0001+/=detnirp0001";
const TOKEN = "printed0002+/=detnirp0002";
const HEADER = "printed0003+/=detnirp0003";
const PRINTED = { depth: 8, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null } as const;

const options = {
  orchestrationUrl: "http://127.0.0.1:1",
  apiKey: KEY,
  headers: { authorization: `Bearer ${HEADER}`, cookie: HEADER },
  fetch: async () => Response.json({ items: [{ id: "svc_1" }], nextCursor: "c2" }),
};
const call = { pairingToken: TOKEN, headers: { "x-secret": HEADER } };

const client = new PeaqosClient(options);
const functional = createOrchestrationClient(options);

async function started<T extends AsyncIterator<unknown>>(iterator: T): Promise<T> {
  await iterator.next();
  return iterator;
}

async function settled<T extends Promise<unknown>>(promise: T): Promise<{ promise: T }> {
  await promise.catch(() => undefined);
  return { promise };
}

const rejecting = new PeaqosClient({ ...options, fetch: async () => new Response(`${KEY} ${TOKEN}`, { status: 500 }) });

const things: readonly (readonly [string, () => unknown])[] = [
  ["a PeaqosClient", () => client],
  ["a PeaqosClient after a call", () => client.orchestration.listMachines().then(() => client)],
  ["a PeaqosClient with other defaults", () => client.with({ apiKey: KEY, headers: { "x-secret": HEADER } })],
  [
    "a PeaqosClient from the environment",
    () => PeaqosClient.fromEnv({ PEAQOS_ORCHESTRATION_URL: "http://a", PEAQOS_API_KEY: KEY }),
  ],
  ["a PeaqosClient that cannot be used", () => new PeaqosClient({ ...options, orchestrationUrl: `http://ann:${KEY}@a` })],
  ["its orchestration", () => client.orchestration],
  ["what createOrchestrationClient returns", () => functional],
  ["an item iterator", () => client.orchestration.listMarketServicesAll({}, call)],
  ["an item iterator under way", () => started(listMarketServicesAll(functional, {}, call))],
  ["a page iterator under way", () => started(client.orchestration.listMarketServicesAll({}, call).pages())],
  ["a call under way", () => [listMarketServices(functional, {}, call)]],
  ["a call that succeeded", () => settled(client.orchestration.listMarketServices({}, call))],
  ["a call that failed", () => settled(rejecting.orchestration.listMarketServices({}, call))],
];

describe.each(things)("%s", (_, make) => {
  it("shows no key and no token in inspect, JSON, texts and copies", async () => {
    const thing = (await make()) as object;
    const shown = [thing, { ...thing }, [[thing]], new Map([[thing, thing]]), Object.getOwnPropertyDescriptors(thing)];
    for (const value of shown) {
      for (const how of [PRINTED, { ...PRINTED, customInspect: false }, {}]) expect(inspect(value, how)).not.toMatch(TRACE);
    }
    expect(JSON.stringify([thing, { ...thing }])).not.toMatch(TRACE);
    expect(String(thing)).not.toMatch(TRACE);
  });

  it("shows no key and no token on the console", async () => {
    const thing = await make();
    const written: string[] = [];
    const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    const log = vi.spyOn(console, "log").mockImplementation((...values) => void written.push(inspect(values, { depth: 8 })));
    try {
      console.log(thing);
      console.dir(thing, PRINTED);
    } finally {
      spy.mockRestore();
      log.mockRestore();
    }
    expect(written.length).toBeGreaterThan(0);
    expect(written.join("")).not.toMatch(TRACE);
  });
});

describe("the things above", () => {
  it("do hold the key and the token: a call sends them", async () => {
    const sent: Headers[] = [];
    const fetch = async (_: string, init: RequestInit) => {
      sent.push(new Headers(init.headers));
      return Response.json({ items: [] });
    };
    await client.with({ fetch }).orchestration.listMarketServices({}, call);
    expect(sent[0]?.get("x-api-key")).toBe(KEY);
    expect(sent[0]?.get("x-agent-pairing-token")).toBe(TOKEN);
    expect(sent[0]?.get("x-secret")).toBe(HEADER);
  });

  it("would be caught if they showed one", () => {
    expect(inspect({ options }, PRINTED)).toMatch(TRACE);
  });
});
