import { isPeaqosError } from "@peaqos/sdk";

/** Whether a call got no complete answer, so that nobody knows whether it was carried out. */
export function isLost(error: unknown): boolean {
  return isPeaqosError(error) && error.kind === "network";
}

/**
 * Waits for a call that must not be sent twice. When its answer is lost, the state tells whether it was carried out.
 * @returns the answer, or `undefined` when it was lost and the call was carried out all the same
 */
export async function readBack<T>(call: Promise<T>, wasCarriedOut: () => Promise<boolean>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isLost(error) && (await wasCarriedOut())) return undefined;
    throw error;
  }
}
