/** Something that is measured beside others, in rounds. */
export interface Subject {
  readonly name: string;
  /** One round: what it took, as one number or several. */
  run(): Promise<readonly number[]>;
}

/** What the rounds of a subject took: for each number of `run`, the rounds in their order. */
export type Rounds = readonly (readonly number[])[];

/**
 * Runs the subjects in turns, so that a busy moment hits all of them. They warm up in turns too: whoever warms up first and then
 * waits is measured cold. Each round has an order of its own: who follows whom decides what is still in the caches.
 */
export async function inTurns(subjects: readonly Subject[], rounds: number, warmUp = 4): Promise<ReadonlyMap<string, Rounds>> {
  const all = new Map<string, number[][]>(subjects.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const subject of shuffled(subjects)) {
      const took = await subject.run();
      const kept = all.get(subject.name) as number[][];
      if (round < 0) continue;
      for (const [index, value] of took.entries()) kept[index] = [...(kept[index] ?? []), value];
    }
  }
  return all;
}

function shuffled<T>(values: readonly T[]): T[] {
  const order = values.map((value) => ({ value, key: Math.random() }));
  return order.sort((a, b) => a.key - b.key).map(({ value }) => value);
}

/** The CPU time of this process for each of `count` calls, in microseconds, and the calls per second. */
export async function costOf(
  count: number,
  work: () => Promise<unknown>,
): Promise<readonly [cpu: number, callsPerSecond: number]> {
  const started = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / count, (count * 1000) / (performance.now() - started)];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** How a subject stands to the base: the median of the ratios within each round. */
export function ratioTo(base: readonly number[], values: readonly number[]): number {
  return median(values.map((value, round) => value / (base[round] ?? Number.NaN)));
}

/**
 * A cell with the median, and the ratio to the base. `again` is the base measured a second time: a ratio that is no farther from 1
 * than that one, or than that one in half of its rounds, is a tie. The median alone would come close to 1 by chance.
 */
export function comparedCell(values: readonly number[], base: readonly number[], again: readonly number[]): string {
  const distance = (ratio: number) => Math.abs(Math.log(ratio));
  const apart = Math.max(
    distance(ratioTo(base, again)),
    median(again.map((value, round) => distance(value / (base[round] ?? Number.NaN)))),
  );
  const ratio = ratioTo(base, values);
  const isTie = values !== base && values !== again && distance(ratio) <= apart;
  return `${short(median(values))} (${ratio.toFixed(2)}x${isTie ? ", tie" : ""})`;
}

/** A number with three digits that count. */
export function short(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString("en");
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
