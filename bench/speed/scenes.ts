import assert from "node:assert/strict";
import { MACHINE_ID, newMachine } from "./answers.ts";
import type { Calls } from "./peer.ts";
import { costOf } from "./rounds.ts";

/** A call that is made again and again. */
export interface Scene {
  readonly title: string;
  /** How many calls a round makes. */
  readonly calls: number;
  /** How many of them are under way at once. */
  readonly atOnce: number;
  call(calls: Calls): Promise<unknown>;
}

const item: Scene = { title: "GET item", calls: 400, atOnce: 1, call: (calls) => calls.get(MACHINE_ID) };
const list: Scene = { title: "GET list of 100", calls: 120, atOnce: 1, call: (calls) => calls.list() };

export const scenes: readonly Scene[] = [
  item,
  list,
  { title: "POST", calls: 400, atOnce: 1, call: (calls) => calls.create(newMachine) },
  { title: "404", calls: 400, atOnce: 1, call: (calls) => calls.missing() },
];

export const parallelScenes: readonly Scene[] = [
  { ...item, title: "GET item, 50 at once", calls: 1_000, atOnce: 50 },
  { ...list, title: "GET list, 50 at once", calls: 250, atOnce: 50 },
];

/** One round: its calls are counted after a few that are not, since whoever had the turn before has filled the caches. */
export async function measureScene(scene: Scene, calls: Calls): Promise<readonly [cpu: number, callsPerSecond: number]> {
  await play({ ...scene, calls: Math.ceil(scene.calls / 8) }, calls);
  return costOf(scene.calls, () => play(scene, calls));
}

async function play({ calls: count, atOnce, call }: Scene, calls: Calls): Promise<void> {
  let left = count;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await call(calls);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Refuses a peer whose calls do not bring what they should: fast and wrong is no result. */
export async function check(name: string, calls: Calls): Promise<void> {
  const { item: machine } = (await calls.get(MACHINE_ID)) as { readonly item: { readonly id: string } };
  assert.equal(machine.id, MACHINE_ID, name);
  assert.equal((await calls.list()).items.length, 100, name);
  const made = (await calls.create(newMachine)) as { readonly item: { readonly id: string } };
  assert.equal(made.item.id, MACHINE_ID, name);
  assert.equal(await calls.missing(), 404, name);
  assert.equal(await calls.walk(), 10_000, name);
}
