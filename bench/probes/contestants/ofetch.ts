import { ofetch } from "ofetch";
import type { Connection, Contestant, Settings } from "../probe.ts";
import { secretHeaders, writes } from "../secrets.ts";

export const ofetchContestant: Contestant = {
  name: "ofetch",
  package: "ofetch",
  can: { pathParameters: false, signals: true, retries: true },
  connect,
  snippets: {
    prelude: `import { ofetch } from "ofetch";`,
    option: { right: `ofetch("https://h/", { timeout: 5 });`, wrong: `ofetch("https://h/", { parms: 5 });` },
    listCalls: {
      "": `
        import { ofetch } from "ofetch";
        console.log(await ofetch("https://api.example.com/api/v1/machines", { query: { limit: 5 } }));`,
    },
  },
};

function connect({ url, timeoutMs, maxRetries = 0, observe }: Settings): Connection {
  const hook = (event: unknown): void => observe?.(event);
  const client = ofetch.create({
    baseURL: url,
    headers: secretHeaders(),
    retry: maxRetries,
    retryDelay: 2000,
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    ...(observe ? { onRequest: hook, onResponse: hook, onRequestError: hook, onResponseError: hook } : {}),
  });
  return {
    client,
    get: (id, signal) => client(`/api/v1/machines/${id}`, signal ? { signal } : {}),
    write(name) {
      const { method, path, body } = writes[name];
      return client(path, { method, body, headers: secretHeaders(name) });
    },
  };
}
