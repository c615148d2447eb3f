import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A plain server in a process of its own, so that its CPU time is not counted. */
export interface PlainServer {
  readonly url: string;
  stop(): void;
}

export async function startServer(): Promise<PlainServer> {
  const child = fork(fileURLToPath(new URL("server-process.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
  const [{ url }] = (await once(child, "message")) as [{ url: string }];
  return { url, stop: () => child.disconnect() };
}
