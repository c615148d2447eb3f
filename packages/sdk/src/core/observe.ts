import type { Hooks } from "../options.js";
import type { Config } from "./config.js";

/** Tells a hook, if there is one: `event` is not made otherwise. A hook that fails is reported, and changes nothing. */
export function observe<Name extends keyof Hooks>(
  { hooks, warn }: Config,
  name: Name,
  event: () => Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  const hook = hooks[name] as ((event: unknown) => unknown) | undefined;
  if (!hook) return;
  const complain = () => warn(`The hook ${name} failed.`);
  try {
    const outcome = hook(event());
    if (outcome instanceof Promise) outcome.catch(complain);
  } catch {
    complain();
  }
}
