import { randomUUID } from "node:crypto";
import { type MockRequest, requestAnswerer } from "./answer-request.js";
import { corsHeaders, isPreflight, preflightHeaders } from "./cors.js";
import { failure, type MockAnswer } from "./failure.js";
import type { MockOperation } from "./prism.js";

/** Answers a request. `refusal` is the answer of a request that was refused before it got here. */
export type RequestHandler = (request: MockRequest, refusal?: MockAnswer) => Promise<MockAnswer>;

/** Answers requests in full, whether they came over a socket or not: with an id each, and readable for pages of allowed origins. */
export function requestHandler(operations: readonly MockOperation[], auth: boolean, cors: string | undefined): RequestHandler {
  const answerOf = requestAnswerer(operations, auth);

  return async (request, refusal) => {
    const { status, headers, body } = refusal ?? (await answer(request));
    return {
      status,
      headers: {
        ...headers,
        ...corsHeaders(request.headers, cors),
        ...(body === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
        "x-request-id": `req_${randomUUID()}`,
      },
      body,
    };
  };

  async function answer(request: MockRequest): Promise<MockAnswer> {
    if (isPreflight(request)) return { status: 204, headers: preflightHeaders, body: undefined };
    try {
      return await answerOf(request);
    } catch {
      return failure(500, "INTERNAL_ERROR", "The mock could not answer this request.");
    }
  }
}
