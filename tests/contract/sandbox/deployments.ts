import { type Sandbox, type SandboxOptions, startSandbox as startOwn } from "@peaqos/sandbox";
import { onTestStore, type TestDatabase, testDatabase } from "../../../packages/sandbox/test/postgres/test-store.ts";
import { World } from "./world.ts";

export const KEY = "platform-key-of-the-tests";

/** A clock that is turned by hand, and that can break. */
export class Clock {
  offset = 0;
  broken = false;
  readonly now = (): Date => {
    if (this.broken) throw new Error("The clock is broken.");
    return new Date(Date.now() + this.offset);
  };
}

export interface Deployment {
  readonly sandbox: Sandbox;
  readonly world: World;
  readonly clock: Clock;
}

const startSandbox = onTestStore(startOwn);
const running: Sandbox[] = [];
const databases: TestDatabase[] = [];
const shared = new Map<string, Promise<Deployment>>();

type Config = NonNullable<SandboxOptions["config"]>;

/** A sandbox that asks for API keys, with what else is configured. The same one for the same configuration. */
export function deployment(config: Config = {}): Promise<Deployment> {
  const name = JSON.stringify(config);
  const known = shared.get(name) ?? start({ config });
  shared.set(name, known);
  return known;
}

/** What was made under one configuration, seen under another. */
export async function reopened<T>(
  before: Config,
  prepare: (world: World) => Promise<T>,
  after: Config,
): Promise<Deployment & { readonly prepared: T }> {
  const database = await testDatabase();
  databases.push(database);
  const { db } = database;
  const first = await start({ config: before, db });
  const prepared = await prepare(first.world);
  await first.sandbox.close();
  return { ...(await start({ config: after, db })), prepared };
}

async function start(options: SandboxOptions): Promise<Deployment> {
  const clock = new Clock();
  const sandbox = await startSandbox({
    ...options,
    now: clock.now,
    config: { requireApiAuth: true, apiKeys: [KEY], ...options.config },
  });
  running.push(sandbox);
  return { sandbox, clock, world: new World(sandbox, KEY) };
}

/** Stops all of them and removes their databases. */
export async function stopDeployments(): Promise<void> {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
  for (const { remove } of databases.splice(0)) await remove();
  shared.clear();
}
