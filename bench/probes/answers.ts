import type { ServerResponse } from "node:http";
import type { Answer, Received } from "./server.ts";

export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** An answer that every SDK takes for its own: our envelope, with what the others look for beside it. */
export const answerItem: Answer = (response) => {
  const item = { id: "mach_rover7", object: "machine" };
  sendJson(response, 200, { ...item, item, items: [item], data: [item] });
};

/** An error in the envelope of the contract, which is the one of openai and stripe too. octokit reads the outer message. */
export function answerError(status: number, message: string, details: unknown = {}, headers?: Record<string, string>): Answer {
  const error = { code: "AUTH_INVALID", type: "authentication_error", message, details };
  return (response) => sendJson(response, status, { error, message, details }, headers);
}

/** A 401 that repeats everything secret about the request, as careless servers do. */
export const answerEcho: Answer = (response, request) => {
  const sent = { headers: request.headers, body: request.body };
  answerError(401, `Refused: ${JSON.stringify(sent)}`, { ...sent, words: [[request.body]] })(response, request);
};

const PAGE = 50;

/** A page with the same cursor each time, in the terms of each SDK: `nextCursor`, `has_more` with the last id, and a `link`. */
export const answerSamePage: Answer = (response, request: Received) => {
  const items = Array.from({ length: PAGE }, (_, index) => ({ id: `mach_${index}`, object: "machine" }));
  const link = `<http://${request.headers.host}/api/v1/machines?cursor=same>; rel="next"`;
  sendJson(response, 200, { items, total_count: 1000, nextCursor: "same", data: items, has_more: true }, { link });
};
