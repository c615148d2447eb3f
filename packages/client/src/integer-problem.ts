/** Larger timers would fire at once. */
const LARGEST_INTEGER = 2 ** 31 - 1;

/** What keeps a value from being a count or a time in milliseconds; `undefined` when nothing does, or when there is no value. */
export function integerProblem(value: unknown, least: number, most: number = LARGEST_INTEGER): string | undefined {
  if (value === undefined || (Number.isInteger(value) && (value as number) >= least && (value as number) <= most)) {
    return undefined;
  }
  return `must be an integer from ${least} to ${most}`;
}
