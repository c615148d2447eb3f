import ky from "ky";
import type { Connection, Contestant, Settings } from "../probe.ts";
import { secretHeaders, writes } from "../secrets.ts";

export const kyContestant: Contestant = {
  name: "ky",
  package: "ky",
  can: { pathParameters: false, signals: true, retries: true },
  connect,
  snippets: {
    prelude: `import ky from "ky";`,
    option: { right: `ky.get("https://h/", { timeout: 5 });`, wrong: `ky.get("https://h/", { parms: 5 });` },
    listCalls: {
      "": `
        import ky from "ky";
        console.log(await ky.get("https://api.example.com/api/v1/machines", { searchParams: { limit: 5 } }).json());`,
    },
  },
};

function connect({ url, timeoutMs, maxRetries = 0, observe }: Settings): Connection {
  const hook = (...seen: readonly unknown[]): void => observe?.(...seen);
  const client = ky.create({
    prefixUrl: url,
    headers: secretHeaders(),
    retry: maxRetries,
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    ...(observe
      ? {
          hooks: {
            beforeRequest: [hook],
            afterResponse: [hook],
            beforeError: [
              (error) => {
                observe(error);
                return error;
              },
            ],
          },
        }
      : {}),
  });
  return {
    client,
    get: (id, signal) => client.get(`api/v1/machines/${id}`, signal ? { signal } : {}).json(),
    write(name) {
      const { method, path, body } = writes[name];
      return client(path.slice(1), { method, json: body, headers: secretHeaders(name) }).json();
    },
  };
}
