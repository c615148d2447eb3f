import { onAbort } from "@peaqos/client/core";

/** Waits, or stops waiting when the signal aborts. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: unknown;
  let ignore = () => {};
  await new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
    ignore = onAbort(signal, resolve);
  });
  clearTimeout(timer as number);
  ignore();
}
