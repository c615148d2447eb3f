import type { SendResult } from "@peaqos/client";
import type { CallEvent, ErrorEvent, RequestEvent, ResponseEvent, RetryEvent } from "../hooks.js";
import type { Hooks } from "../options.js";
import { sanitize } from "../redaction/sanitize-body.js";
import { sanitizeHeaders } from "../redaction/sanitize-headers.js";
import { sanitizeText } from "../redaction/sanitize-text.js";
import type { PreparedRequest } from "./build-request.js";
import type { Config } from "./config.js";

type Event = RequestEvent | ResponseEvent | ErrorEvent | RetryEvent;
type Redact = (text: string) => string;

/** Tells a hook, if there is one: `event` is not made otherwise. A hook that fails is reported, and changes nothing. */
export function observe<E extends Event>({ hooks, warn }: Config, name: keyof Hooks, event: () => E): void {
  const hook = hooks[name] as ((event: E) => unknown) | undefined;
  if (!hook) return;
  const complain = () => warn(`The hook ${name} failed. The call goes on without it.`);
  try {
    const outcome = hook(event());
    if (outcome instanceof Promise) outcome.catch(complain);
  } catch {
    complain();
  }
}

export function requestEvent(call: CallEvent, request: PreparedRequest, params: unknown, redact: Redact): RequestEvent {
  return {
    ...call,
    method: request.method,
    url: redact(sanitizeText(request.url)),
    headers: sanitizeHeaders(Object.entries(request.headers), redact),
    body: request.body && sanitize(params, redact).value,
  };
}

export function responseEvent(
  call: CallEvent,
  request: PreparedRequest,
  result: SendResult,
  durationMs: number,
  redact: Redact,
): ResponseEvent {
  const headers = sanitizeHeaders(result.headers, redact);
  return {
    ...call,
    method: request.method,
    url: redact(sanitizeText(request.url)),
    status: result.status,
    headers,
    requestId: headers["x-request-id"],
    durationMs,
  };
}
