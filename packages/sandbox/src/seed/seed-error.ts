/** A seed that cannot be used. The message names the path and the rule. */
export class SeedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "SeedError";
  }
}
