import type { Sandbox } from "../support.ts";

/** A `fetch` for paths of a sandbox. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** The ways to a sandbox. What it does must be the same on both. */
export const ways: Readonly<Record<string, (sandbox: Sandbox) => Ask>> = {
  "over HTTP": (sandbox) => (path, init) => fetch(sandbox.url + path, { redirect: "manual", ...init }),
  "in this process": (sandbox) => (path, init) => sandbox.fetch(path, init),
};

export function withFault(fault: string, init: RequestInit = {}): RequestInit {
  return { ...init, headers: { ...init.headers, "x-sandbox-fault": fault } };
}

export function posted(body: unknown): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
