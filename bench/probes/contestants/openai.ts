import OpenAI from "openai";
import type { Connection, Contestant, Settings } from "../probe.ts";
import { secretHeaders, writes } from "../secrets.ts";

export const openai: Contestant = {
  name: "openai",
  package: "openai",
  can: { pathParameters: true, signals: true, retries: true },
  connect,
  snippets: {
    prelude: `
      import OpenAI from "openai";
      const client = new OpenAI({ apiKey: "k" });`,
    query: { right: `client.files.list({ limit: 5 });`, wrong: `client.files.list({ limt: 5 });` },
    option: { right: `client.files.list({}, { timeout: 5 });`, wrong: `client.files.list({}, { parms: 5 });` },
    body: {
      right: `client.embeddings.create({ model: "m", input: "i" });`,
      wrong: `client.embeddings.create({ model: "m", input: "i", nickname: "R" });`,
    },
    listCalls: {
      "": `
        import OpenAI from "openai";
        console.log(await new OpenAI({ apiKey: "k" }).files.list({ limit: 5 }));`,
    },
  },
};

function connect({ url, apiKey, timeoutMs, maxRetries = 0, observe }: Settings): Connection {
  const log = observe && { debug: observe, info: observe, warn: observe, error: observe };
  const client = new OpenAI({
    apiKey,
    baseURL: url,
    maxRetries,
    defaultHeaders: secretHeaders(),
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    ...(log ? { logLevel: "debug", logger: log } : {}),
  });
  return {
    client,
    // The method of a resource, since paths by hand are not checked.
    get: (id, signal) => client.models.retrieve(id, signal ? { signal } : {}),
    write: (name) => {
      const { method, path, body } = writes[name];
      return client.request({ method: method === "PUT" ? "put" : "post", path, body, headers: secretHeaders(name) });
    },
    iterate: () => client.files.list(),
  };
}
