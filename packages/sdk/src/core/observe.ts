import type { Hooks } from "../options.js";
import type { Config } from "./config.js";

/**
 * Tells a hook, if there is one: `event` is not made otherwise. The hook runs before this function returns; when it fails, now or
 * later, that is reported and changes nothing.
 */
export async function observe(config: Config | undefined, name: keyof Hooks, event: () => object): Promise<void> {
  const hooks = config?.hooks as Readonly<Record<string, ((event: object) => unknown) | undefined>> | undefined;
  try {
    await hooks?.[name]?.(event());
  } catch {
    config?.warn(`The hook ${name} failed.`);
  }
}
