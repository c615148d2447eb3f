import { type FetchLike, PeaqosClient, type PeaqosClientOptions } from "@peaqos/sdk";

/** What a stubbed fetch was called with. */
export interface Sent {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Headers;
  readonly body: unknown;
  readonly init: RequestInit;
}

/** Answers the nth request, counted from 1. */
export type Answer = (nth: number, init: RequestInit) => Response | Promise<Response>;

export interface StubbedClient {
  readonly client: PeaqosClient;
  readonly sent: readonly Sent[];
}

/** An answer that every operation can read. */
export const anything: Answer = () => Response.json({ item: {}, items: [] });

/** A fetch that never answers, and ignores its signal. */
export const silence: Answer = () => new Promise(() => undefined);

/** A client without a network: what it sends is noted. */
export function stubbedClient(answer: Answer = anything, options: PeaqosClientOptions = {}): StubbedClient {
  const sent: Sent[] = [];
  const fetch: FetchLike = async (url, init) => {
    sent.push({ url, method: init.method, headers: new Headers(init.headers), body: init.body, init });
    return answer(sent.length, init);
  };
  return {
    client: new PeaqosClient({ orchestrationUrl: "https://deployment.example", apiKey: "platform-key-1", fetch, ...options }),
    sent,
  };
}

/** A client of a server on this machine. */
export function clientOf(orchestrationUrl: string, options: PeaqosClientOptions = {}): PeaqosClient {
  return new PeaqosClient({ orchestrationUrl, apiKey: "platform-key-1", onWarning: () => undefined, ...options });
}

/** An error in the envelope of the contract. */
export function errorAnswer(status: number, code: string, headers: Record<string, string> = {}): Response {
  return Response.json({ error: { code, message: "No." } }, { status, headers });
}

/** What Node's fetch rejects with when the connection fails. */
export function fetchFailure(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`low level ${code}`), { code }) });
}

/** A wait that is long enough for what must not happen to happen. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
