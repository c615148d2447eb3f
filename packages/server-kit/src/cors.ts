import { hostName, isLoopback } from "./loopback.js";

const ALLOWED_HEADERS = ["content-type", "prefer", "x-api-key", "x-agent-pairing-token"];
const ALLOWED_METHODS = "GET, POST, PUT, PATCH, DELETE";
const EXPOSED_HEADERS = ["retry-after", "x-request-id"];

type Headers = Readonly<Record<string, string>>;

/** Whether pages of an origin may read answers: those of this machine by default, else the given origin, or all with `*`. */
export function allowsOrigin(origin: string, cors: string | undefined): boolean {
  if (cors !== undefined) return cors === "*" || cors === origin;
  const host = hostName(origin);
  return host !== undefined && isLoopback(host);
}

/** The names of the headers that a page may read, and of others beyond them. */
export function exposedHeaders(more: readonly string[] = []): string {
  return [...EXPOSED_HEADERS, ...more].join(", ");
}

/** The headers that let a page of an allowed origin read an answer. */
export function corsHeaders(request: Headers, cors: string | undefined, exposed: string = exposedHeaders()): Headers {
  const { origin } = request;
  if (origin === undefined) return {};
  if (!allowsOrigin(origin, cors)) return { vary: "origin" };
  return { vary: "origin", "access-control-allow-origin": origin, "access-control-expose-headers": exposed };
}

/** Whether a request only asks for leave to make another one. */
export function isPreflight({ method, headers }: { readonly method: string; readonly headers: Headers }): boolean {
  return method === "OPTIONS" && headers.origin !== undefined && headers["access-control-request-method"] !== undefined;
}

/** What a preflight of an allowed origin is answered beyond `corsHeaders`. `more` are headers that a page may send as well. */
export function preflightHeaders(more: readonly string[] = []): Headers {
  return {
    "access-control-allow-headers": [...ALLOWED_HEADERS, ...more].join(", "),
    "access-control-allow-methods": ALLOWED_METHODS,
    "access-control-max-age": "600",
  };
}
