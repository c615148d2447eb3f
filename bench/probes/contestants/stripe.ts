import Stripe from "stripe";
import type { Connection, Contestant, Settings } from "../probe.ts";
import { secretHeaders, writes } from "../secrets.ts";

export const stripe: Contestant = {
  name: "stripe",
  package: "stripe",
  can: { pathParameters: true, signals: false, retries: true },
  connect,
  snippets: {
    prelude: `
      import Stripe from "stripe";
      const client = new Stripe("k");`,
    query: { right: `client.customers.list({ limit: 5 });`, wrong: `client.customers.list({ limt: 5 });` },
    option: { right: `client.customers.list({}, { timeout: 5 });`, wrong: `client.customers.list({}, { parms: 5 });` },
    body: { right: `client.customers.create({ name: "R" });`, wrong: `client.customers.create({ name: "R", nickname: "R" });` },
    listCalls: {
      "": `
        import Stripe from "stripe";
        console.log(await new Stripe("k").customers.list({ limit: 5 }));`,
    },
  },
};

function connect({ url, apiKey, timeoutMs, maxRetries = 0, observe }: Settings): Connection {
  const { hostname, port } = new URL(url);
  const client = new Stripe(apiKey, {
    host: hostname,
    port,
    protocol: "http",
    maxNetworkRetries: maxRetries,
    telemetry: false,
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
  });
  if (observe) client.on("request", observe).on("response", observe);
  return {
    client,
    get: (id) => client.customers.retrieve(id),
    // Only POST takes a body here.
    write: (name) => client.rawRequest("POST", writes[name].path, writes[name].body, { additionalHeaders: secretHeaders(name) }),
    iterate: () => client.customers.list(),
  };
}
