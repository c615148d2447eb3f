/** A configuration that cannot be used. The message names the variable or the key and the rule, never a value. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ConfigError";
  }
}
