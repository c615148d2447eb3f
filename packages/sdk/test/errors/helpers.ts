import { type FetchLike, OrchestrationError, PeaqosClient, type PeaqosClientOptions } from "@peaqos/sdk";

export const NOWHERE = "http://127.0.0.1:1";

/** A client that answers every call with this. */
export function answering(answer: Response | (() => Response), options: PeaqosClientOptions = {}): PeaqosClient {
  const fetch: FetchLike = async () => (typeof answer === "function" ? answer() : answer.clone());
  return new PeaqosClient({ orchestrationUrl: NOWHERE, fetch, ...options });
}

/** An error in the envelope of the contract. */
export function failing(status: number, error: object, headers: Record<string, string> = {}): Response {
  return Response.json({ error }, { status, headers });
}

/** What a call rejects with; it must be an error of this package, and it must not be thrown. */
export async function rejectionOf(call: () => PromiseLike<unknown>): Promise<OrchestrationError> {
  let promise: PromiseLike<unknown>;
  try {
    promise = call();
  } catch (error) {
    throw new Error("The call threw instead of rejecting.", { cause: error });
  }
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown ?? "nothing was thrown",
  );
  if (!isTyped(error)) throw new Error("The call rejected with something that is no OrchestrationError.");
  return error;
}

function isTyped(error: unknown): error is OrchestrationError {
  try {
    return error instanceof OrchestrationError;
  } catch {
    // Some of what the tests throw cannot even be looked at.
    return false;
  }
}
