import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { expect, it } from "vitest";
import { startSandbox } from "../../src/index.ts";
import { call, must } from "../support.ts";
import { describeOnPostgres, postgresForTests } from "./postgres.ts";

/** A way to PostgreSQL on which everything can come to a stand, with nobody hanging up. */
async function slowRoad(url: string) {
  const path = `${new URL(url.replace("@/", "@host/")).searchParams.get("host")}/.s.PGSQL.5432`;
  const sockets: Socket[] = [];
  let isFrozen = false;
  const server = createServer((near) => {
    const far = connect(path);
    sockets.push(near, far);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.pipe(to);
      from.on("error", () => to.destroy());
      if (isFrozen) from.pause();
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: url.replace("@/", `@127.0.0.1:${port}/`).replace(/\?.*/, ""),
    freeze() {
      isFrozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw() {
      isFrozen = false;
      for (const socket of sockets) socket.resume();
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

describeOnPostgres("a PostgreSQL that neither answers nor hangs up", () => {
  const postgres = postgresForTests();

  it("leaves the check of health to answer, and what waited is answered in the end", { timeout: 60_000 }, async () => {
    await using road = await slowRoad(await postgres.server.createDatabase());
    await using sandbox = await startSandbox({ db: road.url });
    await must(sandbox, "listMachines");
    road.freeze();
    const waiting = call(sandbox, "listMachines");
    expect(await must(sandbox, "checkHealth")).toEqual({ ok: true });
    expect(await must(sandbox, "checkHealth")).toEqual({ ok: true });
    road.thaw();
    expect((await waiting).status).toBe(200);
  });
});
