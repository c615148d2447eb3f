import type { Calls, Peer, StubFetch } from "./peer.ts";
import { peers } from "./peers/all.ts";
import { check } from "./scenes.ts";

/** A peer with its calls, which have been checked. */
export interface Connected extends Peer {
  readonly calls: Calls;
}

/** Every peer that can work over `fetch`, where one is given. */
export async function connectAll(url: string, fetch?: StubFetch): Promise<Connected[]> {
  const connected: Connected[] = [];
  for (const peer of peers) {
    const calls = await peer.connect(url, fetch);
    if (calls === undefined) continue;
    await check(peer.name, calls);
    connected.push({ ...peer, calls });
  }
  return connected;
}
