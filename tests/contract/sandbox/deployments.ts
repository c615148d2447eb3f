import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sandbox, type SandboxOptions, startSandbox } from "@peaqos/sandbox";
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

const running: Sandbox[] = [];
const folders: string[] = [];
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
  const folder = mkdtempSync(join(tmpdir(), "peaqos-sandbox-"));
  folders.push(folder);
  const db = join(folder, "sandbox.db");
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

/** Stops all of them and removes their files. */
export async function stopDeployments(): Promise<void> {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  shared.clear();
}
