import type { Hooks } from "../options.js";
import type { Config } from "./config.js";

/**
 * Tells a hook, if there is one: `event` is not made otherwise. The hook runs before this function returns; when it fails, now or
 * later, that is reported and changes nothing.
 */
export async function observe<Name extends keyof Hooks>(
  { hooks, warn }: Config,
  name: Name,
  event: () => Parameters<NonNullable<Hooks[Name]>>[0],
): Promise<void> {
  try {
    const hook = hooks[name] as ((event: unknown) => unknown) | undefined;
    if (hook) await hook.call(hooks, event());
  } catch {
    warn(`The hook ${name} failed.`);
  }
}
