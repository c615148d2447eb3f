/**
 * What keeps a value from being a count or a time in milliseconds; `undefined` when nothing does, or when there is no value. Timers
 * larger than the default of `most` would fire at once.
 */
export function integerProblem(value: unknown, least: number, most = 2_147_483_647): string | undefined {
  if (value === undefined || (Number.isInteger(value) && (value as number) >= least && (value as number) <= most)) {
    return undefined;
  }
  return `must be an integer from ${least} to ${most}`;
}
