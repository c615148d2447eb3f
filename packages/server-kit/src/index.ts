export { bodyJson, rememberJson } from "./body-json.js";
export { listenFailure, originProblem, parsePort, sentence } from "./cli-options.js";
export { allowsOrigin, corsHeaders } from "./cors.js";
export type { BodyLimit } from "./decode-body.js";
export type { Delivery } from "./delivery.js";
export { type Answer, failure, type Issue, invalid } from "./failure.js";
export { type Found, type Route, routeFinder } from "./find-route.js";
export {
  type AnswerRequest,
  type HandlerOptions,
  type Observation,
  type RequestHandler,
  requestHandler,
} from "./handle-request.js";
export { inProcessFetch } from "./in-process-fetch.js";
export { type Listening, type ListenOptions, listen } from "./listen.js";
export { hostName, isLoopback } from "./loopback.js";
export { readJson } from "./read-json.js";
export type { ServerRequest } from "./server-request.js";
