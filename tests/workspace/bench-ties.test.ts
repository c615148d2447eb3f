import { expect, it } from "vitest";
import { comparedCell } from "../../bench/speed/rounds.ts";

const ROUNDS = 10;
const TRIALS = 2000;

/** Random numbers, the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** How many of the trials show a tie, for a subject that takes so many times as long as the base, in rounds that are 10 % apart. */
function ties(factor: number): number {
  const random = randomNumbers(7);
  const rounds = (times: number) => Array.from({ length: ROUNDS }, () => times * (0.95 + random() / 10));
  const trials = Array.from({ length: TRIALS }, () => comparedCell(rounds(factor), rounds(1), rounds(1)));
  return trials.filter((cell) => cell.endsWith(", tie)")).length;
}

it("what is as fast as the base is shown as a tie, nine times out of ten", () => {
  expect(ties(1)).toBeGreaterThan(TRIALS * 0.9);
});

it("what is not as fast is shown as it is", () => {
  expect(ties(0.8)).toBe(0);
  expect(ties(1.25)).toBe(0);
});
