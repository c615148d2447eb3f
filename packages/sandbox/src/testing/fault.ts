import type { Answer, Delivery, ServerRequest } from "@peaqos/server-kit";
import { type OperationId, operationTable } from "@peaqos/types";
import { readDuration } from "./duration.js";
import { documentedCodes, errorAnswer } from "./error-answer.js";
import { TestingError } from "./testing-error.js";

/** What goes wrong with a request on purpose. */
export interface Fault {
  /** What it is, for logs and traces. */
  readonly text: string;
  /** How late the answer comes. */
  readonly latencyMs: number;
  /** Whether the operation is carried out at all. */
  readonly carriedOut: boolean;
  /** How the answer is lost on its way. */
  readonly delivery?: Delivery;
  /** The answer that comes in the place of the operation's own. */
  readonly answer?: (request: ServerRequest) => Answer;
  /** Whether the cursor of a list leads back to where it came from. */
  readonly repeatsCursor?: true;
}

type Effect = Partial<Fault>;

const MAX_LATENCY_MS = 3_600_000;
const PROXY_PAGE =
  "<!doctype html>\n<html>\n<head><title>502 Bad Gateway</title></head>\n<body><h1>502 Bad Gateway</h1></body>\n</html>\n";

/** What may be asked for on an operation, as `must be ...` says it. */
function possible(operationId: OperationId): string {
  const cursor = operationTable[operationId].paginated ? ["repeat-cursor"] : [];
  const names = ["stall", "stall-body", "truncate", "reset", "before:stall", "before:reset", "html", "redirect=URL", "429=2s"];
  return ["latency=200ms", ...names, ...cursor, ...documentedCodes(operationId)].join(", ");
}

/**
 * Reads a fault such as `stall`, `ORDER_CLOSED` or `latency=200ms, reset`.
 * @param field what the error names
 * @throws TestingError for one that is unknown, or that the operation cannot have
 */
export function readFault(asked: string, operationId: OperationId, field: string): Fault {
  const parts = asked.split(",").map((part) => part.trim());
  const isLatency = (part: string) => part.startsWith("latency=");
  const latencies = parts.filter(isLatency);
  const others = parts.filter((part) => !isLatency(part));
  const effect = others.map((part) => effectOf(part, operationId, field));
  if (latencies.length > 1 || others.length > 1 || effect.includes(undefined)) {
    const rule = `must be one of these, with or without a latency, for ${operationId}: ${possible(operationId)}`;
    throw new TestingError(field, rule);
  }
  const latencyMs = readDuration(latencies[0]?.slice("latency=".length) ?? 0, field);
  if (latencyMs > MAX_LATENCY_MS) throw new TestingError(field, "must not have a latency above 1h");
  // The host of a redirect is left out: it is free text, and this one is logged.
  const text = parts.map((part) => part.replace(/^redirect=.*/s, "redirect")).join(", ");
  return { text, latencyMs, carriedOut: true, ...effect[0] };
}

/** What one fault does, `undefined` where there is no such fault. */
function effectOf(part: string, operationId: OperationId, field: string): Effect | undefined {
  const [name = "", argument] = part.split(/=(.*)/s, 2);
  if (argument === undefined) return plainEffect(name, operationId);
  if (name === "redirect") return redirectTo(argument);
  return isRateLimit(name) ? rateLimited(operationId, readDuration(argument, field)) : undefined;
}

function plainEffect(name: string, operationId: OperationId): Effect | undefined {
  switch (name) {
    case "stall":
    case "stall-body":
    case "truncate":
    case "reset":
      return { delivery: name };
    case "before:stall":
      return { delivery: "stall", carriedOut: false };
    case "before:reset":
      return { delivery: "reset", carriedOut: false };
    case "html":
      return { carriedOut: false, answer: () => htmlPage };
    case "redirect":
      return redirectTo("http://redirected.invalid");
    case "repeat-cursor":
      return operationTable[operationId].paginated ? { repeatsCursor: true } : undefined;
    default:
      return isRateLimit(name) ? rateLimited(operationId, 1000) : codeEffect(name, operationId);
  }
}

function codeEffect(code: string, operationId: OperationId): Effect | undefined {
  const answer = errorAnswer(operationId, code);
  return answer === undefined ? undefined : { carriedOut: false, answer: () => answer };
}

function isRateLimit(name: string): boolean {
  return name === "429" || name === "rate-limit" || name === "RATE_LIMITED";
}

function rateLimited(operationId: OperationId, waitMs: number): Effect | undefined {
  const answer = errorAnswer(operationId, "RATE_LIMITED");
  if (answer === undefined) return undefined;
  const seconds = Math.ceil(waitMs / 1000);
  return { carriedOut: false, answer: () => ({ ...answer, headers: { "retry-after": String(seconds) } }) };
}

/** The same path somewhere else, where a client must not send its credentials. */
function redirectTo(base: string): Effect | undefined {
  if (!/^https?:\/\//i.test(base) || !URL.canParse(base)) return undefined;
  const answer = ({ target }: ServerRequest) => ({
    status: 307,
    headers: { location: new URL(target.startsWith("/") ? target : "/", base).href },
    body: undefined,
  });
  return { carriedOut: false, answer };
}

const htmlPage: Answer = {
  status: 502,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: undefined,
  text: PROXY_PAGE,
};
