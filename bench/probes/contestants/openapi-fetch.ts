import type { paths } from "@peaqos/types";
import createClient, { type Middleware } from "openapi-fetch";
import type { Connection, Contestant, Settings } from "../probe.ts";
import { secretHeaders, type WriteName, writes } from "../secrets.ts";

const MACHINE = `displayName: "Rover", ownerId: "o", machineType: "rover", runtimeProfile: "edge"`;

export const openapiFetch: Contestant = {
  name: "openapi-fetch",
  package: "openapi-fetch",
  can: { pathParameters: true, signals: true, retries: false },
  connect,
  snippets: {
    prelude: `
      import type { paths } from "@peaqos/types";
      import createClient from "openapi-fetch";
      const client = createClient<paths>({ baseUrl: "https://api.example.com" });`,
    query: {
      right: `client.GET("/api/v1/machines", { params: { query: { limit: 5 } } });`,
      wrong: `client.GET("/api/v1/machines", { params: { query: { limt: 5 } } });`,
    },
    option: {
      right: `client.GET("/api/v1/machines", { params: { query: { limit: 5 } } });`,
      wrong: `client.GET("/api/v1/machines", { parms: { query: { limit: 5 } } });`,
    },
    body: {
      right: `client.POST("/api/v1/machines", { body: { ${MACHINE} } });`,
      wrong: `client.POST("/api/v1/machines", { body: { ${MACHINE}, nickname: "R" } });`,
    },
    listCalls: {
      "": `
        import createClient from "openapi-fetch";
        const client = createClient({ baseUrl: "https://api.example.com" });
        console.log(await client.GET("/api/v1/machines", { params: { query: { limit: 5 } } }));`,
    },
  },
};

function connect({ url, timeoutMs, observe }: Settings): Connection {
  const client = createClient<paths>({ baseUrl: url, headers: secretHeaders() });
  if (observe) client.use(watcher(observe));
  // It has no timeout of its own; this is what its users do.
  const limit = (signal?: AbortSignal) => signal ?? (timeoutMs === undefined ? null : AbortSignal.timeout(timeoutMs));
  return {
    client,
    get: (machineId, signal) =>
      client.GET("/api/v1/machines/{machineId}", { params: { path: { machineId } }, signal: limit(signal) }).then(unwrap),
    write: (name) => writeWith(client.request as Request, name).then(unwrap),
  };
}

type Request = (method: string, path: string, init: object) => Promise<Result>;
type Result = { readonly data?: unknown; readonly error?: unknown };

function writeWith(request: Request, name: WriteName): Promise<Result> {
  const { method, path, body } = writes[name];
  return request(method.toLowerCase(), path, { body, headers: secretHeaders(name) });
}

/** As in its documentation. */
function unwrap({ data, error }: Result): unknown {
  if (error) throw error;
  return data;
}

function watcher(observe: (...seen: readonly unknown[]) => void): Middleware {
  const hook = (event: unknown) => void observe(event);
  return { onRequest: hook, onResponse: hook, onError: hook };
}
