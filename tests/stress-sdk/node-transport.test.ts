import { getEventListeners, once, setMaxListeners } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { PeaqosClient } from "@peaqos/sdk";
import { expect, it } from "vitest";

/** How many calls are made: few by default, `PEAQOS_CALLS` where there is time. */
const CALLS = Number(process.env.PEAQOS_CALLS ?? 4_000);
/** How many calls are under way at the same time. */
const BATCH = 50;
const MIB = 1024 * 1024;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes in use, once what is no longer needed is gone. */
function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** A server that drops every hundredth connection instead of answering, so that failures and repeated reads are among the calls. */
async function unreliableServer() {
  const connections = new Set<Socket>();
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    if (requests % 100 === 0) return void request.socket.destroy();
    response.end('{"items":[]}');
  });
  server.on("connection", (socket) => {
    connections.add(socket);
    socket.on("close", () => connections.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, server, connections };
}

it(`${CALLS} calls over the transport of Node leave no listener, no connection and no memory behind`, {
  timeout: 1_800_000,
}, async () => {
  const { url, server, connections } = await unreliableServer();
  const { orchestration } = new PeaqosClient({ orchestrationUrl: url, transport: "node" });
  const { signal } = new AbortController();
  setMaxListeners(BATCH, signal);
  const aborted = AbortSignal.abort();
  const outcomes = { answered: 0, failed: 0 };

  const call = async (nth: number) => {
    const { ok } = await orchestration.listMachines({}, { signal: nth % 97 === 0 ? aborted : signal }).result();
    outcomes[ok ? "answered" : "failed"] += 1;
  };
  const calls = async (count: number) => {
    for (let done = 0; done < count; done += BATCH)
      await Promise.all(Array.from({ length: BATCH }, (_, index) => call(done + index)));
  };

  await calls(BATCH * 20);
  const before = heapUsed();
  await calls(CALLS);
  const grown = heapUsed() - before;

  expect(outcomes.answered + outcomes.failed).toBe(CALLS + BATCH * 20);
  expect(outcomes.answered).toBeGreaterThan(CALLS * 0.9);
  expect(connections.size).toBeLessThanOrEqual(BATCH * 2);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(grown).toBeLessThan(8 * MIB);

  server.close();
  server.closeAllConnections();
  await once(server, "close");
});
