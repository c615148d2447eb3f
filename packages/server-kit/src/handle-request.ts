import { randomUUID } from "node:crypto";
import { corsHeaders, exposedHeaders, isPreflight, preflightHeaders } from "./cors.js";
import { type Answer, failure } from "./failure.js";
import type { ServerRequest } from "./server-request.js";

/** Answers a request of the API, without what every answer has in common. */
export type AnswerRequest = (request: ServerRequest) => Promise<Answer>;

/** Answers a request in full. `refusal` is the answer of a request that was refused before it got here. */
export type RequestHandler = (request: ServerRequest, refusal?: Answer) => Promise<Answer>;

/** A request and its answer, for logs. */
export interface Observation {
  readonly request: ServerRequest;
  readonly answer: Answer;
  readonly requestId: string;
  readonly milliseconds: number;
  /** What was thrown where the answer is an `INTERNAL_ERROR` for it. */
  readonly cause?: unknown;
}

export interface HandlerOptions {
  /** The origin whose pages may read answers, or `*` for all. `undefined` means the origins of this machine. */
  readonly cors: string | undefined;
  /** Paths below these are never readable for pages. */
  readonly withoutCors?: string;
  /** Headers that pages of allowed origins may send, beyond those of the API. */
  readonly allowHeaders?: readonly string[];
  /** Headers of answers that pages of allowed origins may read, beyond those of the API. */
  readonly exposeHeaders?: readonly string[];
  readonly observe?: (observation: Observation) => void;
}

/** Answers requests in full, whether they came over a socket or not: with an id each, and readable for pages of allowed origins. */
export function requestHandler(answerOf: AnswerRequest, options: HandlerOptions): RequestHandler {
  const { cors, withoutCors = "\0", observe, allowHeaders = [], exposeHeaders = [] } = options;
  const preflight = preflightHeaders(allowHeaders);
  const exposed = exposedHeaders(exposeHeaders);
  return async (request, refusal) => {
    const started = performance.now();
    const requestId = `req_${randomUUID()}`;
    const forPages = !request.target.startsWith(withoutCors);
    let cause: unknown;
    const answer = refusal ?? (await answerTo(request));
    const { status, headers, body, text, delivery } = answer;
    observe?.({ request, answer, requestId, milliseconds: performance.now() - started, cause });
    return {
      status,
      headers: {
        ...headers,
        ...(forPages ? corsHeaders(request.headers, cors, exposed) : {}),
        ...(body === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
        "x-request-id": requestId,
      },
      body,
      text,
      delivery,
    };

    async function answerTo(asked: ServerRequest): Promise<Answer> {
      if (forPages && isPreflight(asked)) return { status: 204, headers: preflight, body: undefined };
      try {
        return await answerOf(asked);
      } catch (thrown) {
        cause = thrown;
        return failure(500, "INTERNAL_ERROR", "The server could not answer this request.");
      }
    }
  };
}
