import { isServerRuntime } from "@peaqos/client";

/** Whether the code is in a page or one of its workers, where everything it holds can be read by the user. */
export function isBrowser(): boolean {
  const scope = globalThis as { readonly document?: unknown; readonly WorkerGlobalScope?: unknown };
  return scope.document !== undefined || (scope.WorkerGlobalScope !== undefined && !isServerRuntime());
}
