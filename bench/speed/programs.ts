import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { heyApiFolder } from "./hey-api-client.ts";

/** Programs that a bundler makes small and a compiler checks. */
export interface Programs {
  readonly name: string;
  /** What it imports, for a cold start. `undefined` where there is nothing to import. */
  readonly module?: string;
  /** A bundle of everything, and of one call. */
  readonly all: string;
  readonly one: string;
  /** The head of a program, and the four calls that it repeats with `N` for a number of its own. */
  readonly typed: { readonly head: string; readonly calls: readonly string[] };
}

/** Where the programs are compiled and bundled: from here their imports are found. */
export const programFolder: string = fileURLToPath(new URL("..", import.meta.url));

const url = `"https://orchestration.peaq.xyz"`;
const machine = `{ displayName: "R", ownerId: "o", machineType: "rover", runtimeProfile: "edge" }`;
const named = `import type { CreateMachineRequest, Machine, MarketOrder } from "@peaqos/types";`;
const heyApi = join(heyApiFolder, "index.ts").replaceAll("\\", "/");
const heyApiClient = join(heyApiFolder, "client/index.ts").replaceAll("\\", "/");

/** Typed by hand, as where a client knows nothing of the API. */
function byHand(imports: string, client: string, get: string, list: string, post: string): Programs["typed"] {
  return {
    head: `${named}\n${imports}\nconst body: CreateMachineRequest = ${machine};\n${client}`,
    calls: [
      `export const aN: string = (await ${get.replace("TYPE", "{ item: Machine }")}).item.id;`,
      `export const bN: number = (await ${list.replace("TYPE", "{ items: Machine[] }")}).items.length;`,
      `export const cN: string = (await ${post.replace("TYPE", "{ item: Machine }")}).item.ownerId;`,
      `export const dN: number = (await ${list.replace("TYPE", "{ items: MarketOrder[] }").replace("machines", "market/orders")}).items.length;`,
    ],
  };
}

const send = `async function send<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(${url} + path, init);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as T;
}`;

export const programs: readonly Programs[] = [
  {
    name: "raw fetch",
    all: `${send.replace(/<T>|: string|\?: RequestInit|: Promise<T>| as T/g, "")}\nexport { send };`,
    one: `${send.replace(/<T>|: string|\?: RequestInit|: Promise<T>| as T/g, "")}\nconsole.log(await send("/api/v1/machines/m"));`,
    typed: byHand(
      "",
      send,
      `send<TYPE>("/api/v1/machines/m")`,
      `send<TYPE>("/api/v1/machines?limit=5")`,
      `send<TYPE>("/api/v1/machines", { method: "POST", body: JSON.stringify(body) })`,
    ),
  },
  {
    name: "@peaqos/sdk",
    module: "@peaqos/sdk",
    all: `export * from "@peaqos/sdk";`,
    one: `import { createOrchestrationClient, getMachine } from "@peaqos/sdk/orchestration";
      console.log(await getMachine(createOrchestrationClient({ orchestrationUrl: ${url}, apiKey: "key" }), "m"));`,
    typed: {
      head: `import { PeaqosClient } from "@peaqos/sdk";\nconst { orchestration } = new PeaqosClient({ orchestrationUrl: ${url} });`,
      calls: [
        `export const aN: string = (await orchestration.getMachine("m")).item.id;`,
        `export const bN: number = (await orchestration.listMachines({ limit: 5 })).items.length;`,
        `export const cN: string = (await orchestration.createMachine(${machine})).item.ownerId;`,
        `export const dN: number = (await orchestration.listMarketOrders({ machineId: "m", limit: 5 })).items.length;`,
      ],
    },
  },
  {
    name: "openapi-fetch",
    module: "openapi-fetch",
    all: `export { default } from "openapi-fetch";`,
    one: `import createClient from "openapi-fetch";
      console.log(await createClient({ baseUrl: ${url} }).GET("/api/v1/machines/{machineId}", { params: { path: { machineId: "m" } } }));`,
    typed: {
      head: `import type { paths } from "@peaqos/types";\nimport createClient from "openapi-fetch";\nconst client = createClient<paths>({ baseUrl: ${url} });`,
      calls: [
        `export const aN: string | undefined = (await client.GET("/api/v1/machines/{machineId}", { params: { path: { machineId: "m" } } })).data?.item.id;`,
        `export const bN: number | undefined = (await client.GET("/api/v1/machines", { params: { query: { limit: 5 } } })).data?.items.length;`,
        `export const cN: string | undefined = (await client.POST("/api/v1/machines", { body: ${machine} })).data?.item.ownerId;`,
        `export const dN: number | undefined = (await client.GET("/api/v1/market/orders", { params: { query: { machineId: "m", limit: 5 } } })).data?.items.length;`,
      ],
    },
  },
  {
    name: "hey-api",
    module: "hey-api",
    all: `export * from "${heyApi}"; export { createClient } from "${heyApiClient}";`,
    one: `import { getMachine } from "${heyApi}";\nconsole.log(await getMachine({ baseUrl: ${url}, path: { machineId: "m" } }));`,
    typed: {
      head: `import { createMachine, getMachine, listMachines, listMarketOrders } from "${heyApi}";\nconst on = { baseUrl: ${url} } as const;`,
      calls: [
        `export const aN: string | undefined = (await getMachine({ ...on, path: { machineId: "m" } })).data?.item.id;`,
        `export const bN: number | undefined = (await listMachines({ ...on, query: { limit: 5 } })).data?.items.length;`,
        `export const cN: string | undefined = (await createMachine({ ...on, body: ${machine} })).data?.item.ownerId;`,
        `export const dN: number | undefined = (await listMarketOrders({ ...on, query: { machineId: "m", limit: 5 } })).data?.items.length;`,
      ],
    },
  },
  {
    name: "ky",
    module: "ky",
    all: `export { default } from "ky";`,
    one: `import ky from "ky";\nconsole.log(await ky.get(${url} + "/api/v1/machines/m").json());`,
    typed: byHand(
      `import ky from "ky";`,
      `const api = ky.create({ prefixUrl: ${url} });`,
      `api.get("machines/m").json<TYPE>()`,
      `api.get("machines", { searchParams: { limit: 5 } }).json<TYPE>()`,
      `api.post("machines", { json: body }).json<TYPE>()`,
    ),
  },
  {
    name: "axios",
    module: "axios",
    all: `export { default } from "axios";`,
    one: `import axios from "axios";\nconsole.log((await axios.get(${url} + "/api/v1/machines/m")).data);`,
    typed: byHand(
      `import axios from "axios";`,
      `const api = axios.create({ baseURL: ${url} });`,
      `api.get<TYPE>("machines/m").then((it) => it.data)`,
      `api.get<TYPE>("machines", { params: { limit: 5 } }).then((it) => it.data)`,
      `api.post<TYPE>("machines", body).then((it) => it.data)`,
    ),
  },
  {
    name: "openai",
    module: "openai",
    all: `export * from "openai"; export { default } from "openai";`,
    one: `import OpenAI from "openai";\nconsole.log(await new OpenAI({ apiKey: "k", baseURL: ${url} }).get("/api/v1/machines/m"));`,
    typed: byHand(
      `import OpenAI from "openai";`,
      `const api = new OpenAI({ apiKey: "k", baseURL: ${url} });`,
      `api.get<TYPE>("/machines/m")`,
      `api.get<TYPE>("/machines", { query: { limit: 5 } })`,
      `api.post<TYPE>("/machines", { body })`,
    ),
  },
];
