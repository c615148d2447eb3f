import type { FetchLike } from "@peaqos/sdk";

export interface EchoServer {
  readonly fetch: FetchLike;
  /** The last request, headers and body, as plain text. */
  received(): string;
}

/** A server that fails, and repeats every secret in all the ways that servers have. */
export function echo(secrets: readonly string[], { inRequestId = false } = {}): EchoServer {
  let last = "";
  const all = secrets.join(" and ");
  // A header can hold no more than Latin-1.
  const forHeaders = secrets.filter((secret) => !/[^\x20-\xff]/.test(secret)).join(",");
  const error = {
    code: `SKILL_OFFLINE_${all}`,
    message: `The skill is offline. You sent ${all}, ${JSON.stringify(secrets)} and ${secrets.map(encodeURIComponent)}.`,
    details: {
      plain: "kept",
      list: [1, "two"],
      values: secrets,
      nested: [[{ deep: { secrets } }]],
      asKeys: Object.fromEntries(secrets.map((secret) => [secret, 1])),
      json: JSON.stringify({ body: { note: secrets } }),
      jsonInJson: JSON.stringify({ body: JSON.stringify(secrets) }),
      jsonInText: `Bad request: ${JSON.stringify({ note: secrets })}`,
      encoded: secrets.map(encodeURIComponent),
      urls: secrets.flatMap((secret) => [
        `https://host/a/${encodeURIComponent(secret)}?q=${encodeURIComponent(secret)}`,
        `https://host/?${new URLSearchParams({ q: secret })}`,
        `https://ann:${encodeURIComponent(secret)}@host/`,
      ]),
    },
  };
  return {
    received: () => last,
    async fetch(_, { headers, body }) {
      last = [...new Headers(headers).values(), ...textsOf(JSON.parse(String(body ?? "null")))].join("\n");
      const requestId = inRequestId ? `req_7 ${forHeaders}` : "req_7";
      const answer = { "x-request-id": requestId, "retry-after": "0", "x-echo": forHeaders, "set-cookie": forHeaders };
      return Response.json({ error }, { status: 503, headers: answer });
    },
  };
}

function textsOf(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [String(value)];
}
