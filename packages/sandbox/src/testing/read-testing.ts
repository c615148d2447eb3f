import type { Environment } from "../config/config.js";
import { ConfigError } from "../config/config-error.js";

const WORDS: Readonly<Record<string, boolean>> = { on: true, true: true, "1": true, off: false, false: false, "0": false };

/**
 * Whether requests may use the tools of testers, `undefined` where nobody said: then on loopback only.
 * @throws ConfigError
 */
export function readTesting({
  testing,
  env = {},
}: {
  readonly testing?: boolean | undefined;
  readonly env?: Environment | undefined;
}): boolean | undefined {
  if (testing !== undefined && typeof testing !== "boolean") throw new ConfigError("testing must be true or false.");
  const word = env.PEAQOS_SANDBOX_TESTING;
  if (testing !== undefined || word === undefined || word === "") return testing;
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  throw new ConfigError(`PEAQOS_SANDBOX_TESTING must be one of ${Object.keys(WORDS).join(", ")}.`);
}
