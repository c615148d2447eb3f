import { Octokit } from "octokit";
import type { Connection, Contestant, Settings } from "../probe.ts";
import { secretHeaders, writes } from "../secrets.ts";

const REPO = `owner: "o", repo: "r"`;

export const octokit: Contestant = {
  name: "octokit",
  package: "octokit",
  can: { pathParameters: true, signals: true, retries: true },
  connect,
  snippets: {
    prelude: `
      import { Octokit } from "octokit";
      const { issues } = new Octokit().rest;`,
    query: {
      right: `issues.listForRepo({ ${REPO}, per_page: 5 });`,
      wrong: `issues.listForRepo({ ${REPO}, per_pge: 5 });`,
    },
    option: {
      right: `issues.listForRepo({ ${REPO}, request: {} });`,
      wrong: `issues.listForRepo({ ${REPO}, parms: {} });`,
    },
    body: {
      right: `issues.create({ ${REPO}, title: "t" });`,
      wrong: `issues.create({ ${REPO}, title: "t", nickname: "R" });`,
    },
    listCalls: {
      "": `
        import { Octokit } from "octokit";
        console.log(await new Octokit().request("GET /repos/{owner}/{repo}/issues", { ${REPO}, per_page: 5 }));`,
    },
  },
};

function connect({ url, apiKey, timeoutMs, maxRetries = 0, observe }: Settings): Connection {
  const quiet = () => undefined;
  const client = new Octokit({
    auth: apiKey,
    baseUrl: url,
    throttle: { enabled: false },
    // Its first wait is this long.
    retry: { enabled: maxRetries > 0, retryAfterBaseValue: 2000 },
    request: { retries: maxRetries },
    log: { debug: observe ?? quiet, info: observe ?? quiet, warn: observe ?? quiet, error: observe ?? quiet },
  });
  if (observe) {
    client.hook.before("request", (options) => observe(options));
    client.hook.after("request", (response, options) => observe(response, options));
  }
  // It has no timeout of its own; this is what its users do.
  const limit = () => (timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs));
  return {
    client,
    get(id, signal = limit()) {
      const request = signal ? { request: { signal } } : {};
      return client.request("GET /api/v1/machines/{id}", { id, headers: secretHeaders(), ...request }).then(({ data }) => data);
    },
    write(name) {
      const { method, path, body } = writes[name];
      return client.request(`${method} ${path}`, { ...body, headers: secretHeaders(name) });
    },
    async *iterate() {
      for await (const { data } of client.paginate.iterator("GET /api/v1/machines", { headers: secretHeaders() })) yield* data;
    },
  };
}
