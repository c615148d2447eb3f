import { rawFetch, rawFetchAgain } from "./peers/raw-fetch.ts";
import { comparedCell, type Rounds } from "./rounds.ts";

/** One column: what was measured of every peer that could be measured. */
export interface Column {
  readonly title: string;
  readonly rounds: ReadonlyMap<string, Rounds>;
  /** Which number of a round it shows. */
  readonly index: number;
}

/** A row for each name, compared with raw fetch, which is measured twice. */
export function comparedRows(names: readonly string[], columns: readonly Column[]): string[][] {
  return names.map((name) => [
    name,
    ...columns.map(({ rounds, index }) => {
      const of = (subject: string) => rounds.get(subject)?.[index] ?? [];
      const values = of(name);
      return values.length === 0 ? "n/a" : comparedCell(values, of(rawFetch.name), of(rawFetchAgain.name));
    }),
  ]);
}
