import type { EndpointHealthStatus } from "@peaqos/types";
import { authHeaders } from "./endpoint-headers.js";
import type { ReadEndpoint } from "./read-endpoint.js";

const TIMEOUT_MS = 2_000;

/** How healthy a runtime was found. */
export interface Health {
  readonly status: EndpointHealthStatus;
  /** Why it is not healthy, `null` when it is. Names nothing that could be secret. */
  readonly healthError: string | null;
}

/** Calls a runtime to see whether it is up. */
export async function probeEndpoint({ endpointBaseUrl, probePath, authType, authToken }: ReadEndpoint): Promise<Health> {
  // Put together as text: a path could otherwise lead the token to another host.
  const url = new URL(`${endpointBaseUrl}${probePath.startsWith("/") ? "" : "/"}${probePath}`);
  try {
    const response = await fetch(url, {
      headers: authHeaders(authType, authToken),
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.ok
      ? { status: "active", healthError: null }
      : { status: "degraded", healthError: `answered ${response.status}` };
  } catch (cause) {
    const late = cause instanceof Error && cause.name === "TimeoutError";
    const within = late ? ` within ${TIMEOUT_MS / 1000} seconds` : "";
    return { status: "unreachable", healthError: `Nothing answered at ${url.pathname}${within}.` };
  }
}
