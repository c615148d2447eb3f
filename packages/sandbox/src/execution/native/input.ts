type Input = Readonly<Record<string, unknown>>;

/** A field of the input breaks its rule. The message names both, never the value: that may be a secret in the wrong place. */
export class InvalidInput extends Error {
  constructor(field: string, rule: string) {
    super(`The input field \`${field}\` must be ${rule}.`);
    this.name = "InvalidInput";
  }
}

/** `null` is as good as absent. */
export function isGiven(input: Input, field: string): boolean {
  return input[field] !== undefined && input[field] !== null;
}

export function text(input: Input, field: string, maxLength = 1000): string {
  const value = input[field];
  if (typeof value === "string" && value.trim() !== "" && value.length <= maxLength) return value;
  throw new InvalidInput(field, `a text of 1 to ${maxLength} characters`);
}

export function number(input: Input, field: string, min: number, max: number): number {
  const value = input[field];
  if (typeof value === "number" && value >= min && value <= max) return value;
  throw new InvalidInput(field, `a number from ${min} to ${max}`);
}

export function integer(input: Input, field: string, min: number, max: number): number {
  const value = input[field];
  if (Number.isInteger(value) && (value as number) >= min && (value as number) <= max) return value as number;
  throw new InvalidInput(field, `an integer from ${min} to ${max}`);
}

export function optionalInteger(input: Input, field: string, min: number, max: number, otherwise: number): number {
  return isGiven(input, field) ? integer(input, field, min, max) : otherwise;
}

export function oneOf(input: Input, field: string, values: readonly string[]): string {
  const value = input[field];
  if (typeof value === "string" && values.includes(value)) return value;
  throw new InvalidInput(field, `one of ${values.join(", ")}`);
}

/** A text of a form that `rule` puts in words. */
export function matching(input: Input, field: string, pattern: RegExp, rule: string): string {
  const value = input[field];
  if (typeof value === "string" && pattern.test(value)) return value;
  throw new InvalidInput(field, rule);
}

export function position(input: Input): { readonly latitude: number; readonly longitude: number } {
  return { latitude: number(input, "latitude", -90, 90), longitude: number(input, "longitude", -180, 180) };
}
