import { startMock } from "@peaqos/mock";
import { type Sandbox, startSandbox as startOwn } from "@peaqos/sandbox";
import type { OperationId } from "@peaqos/types";
import { onTestStore, startServers } from "../../packages/sandbox/test/postgres/test-store.ts";
import { Postgres, postgresPrograms } from "../../scripts/postgres.ts";
import { exampleCall } from "./example-call.ts";
import { type Situation, situations } from "./sandbox/situations.ts";
import { World } from "./sandbox/world.ts";

const startSandbox = onTestStore(startOwn);

/** The platform key of every target. */
export const KEY = "platform-key-of-the-tests";
const config = { requireApiAuth: true, apiKeys: [KEY] };

/** A server that speaks the contract. */
export interface Target {
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  /** A call that succeeds, with everything it needs in place. */
  situation(operationId: OperationId): Promise<Situation>;
  close(): Promise<void>;
}

/** What the contract suite holds to the contract. */
export const targets: Readonly<Record<string, () => Promise<Target>>> = {
  mock: async () => {
    const { url, fetch, close } = await startMock();
    const situation = async (operationId: OperationId) => {
      const { params, body } = exampleCall(operationId);
      return { params: params.path, query: params.query, body, token: "pairing-token" };
    };
    return { url, fetch, close, situation };
  },
  sandbox: async () => sandboxTarget(await startSandbox({ config })),
  ...(postgresPrograms === undefined ? {} : { "pair of sandboxes on one PostgreSQL": twoServers }),
};

function sandboxTarget(sandbox: Sandbox): Target {
  const world = new World(sandbox, KEY);
  return { ...sandbox, situation: (operationId) => situations[operationId](world) };
}

/** Each request goes to the other one of two servers. */
async function twoServers(): Promise<Target> {
  const postgres = await Postgres.start();
  const sandbox = await startServers(startOwn, 2, { config, db: await postgres.createDatabase() });
  const close = () => sandbox.close().then(() => postgres[Symbol.asyncDispose]());
  return { ...sandboxTarget(sandbox), close };
}
