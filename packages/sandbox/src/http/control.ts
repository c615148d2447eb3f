import {
  type Answer,
  type AnswerRequest,
  failure,
  type Issue,
  invalid,
  readJson,
  routeFinder,
  type ServerRequest,
} from "@peaqos/server-kit";
import type { Config } from "../config/config.js";
import { shownConfig } from "../config/settings.js";
import type { IdentitySeed, LocalRegistry } from "../identity/local-registry.js";
import { flag, identities, objectOf, type Rule } from "../seed/seed-rules.js";
import type { TestTools } from "../testing/test-tools.js";
import { toolRoutes } from "../testing/tool-routes.js";
import { requestPath } from "./request-path.js";

/** Everything below this path belongs to the sandbox itself, not to the API. */
export const CONTROL_PATH = "/__sandbox";

/** What can be controlled. */
export interface Controlled {
  readonly config: Config;
  /** `undefined` where identities are resolved over HTTP. */
  readonly registry: LocalRegistry | undefined;
  readonly tools: TestTools;
}

const registryRule: Rule = objectOf({ outage: flag, identities });
const noContent: Answer = { status: 204, headers: {}, body: undefined };

/** Whether a request asks for the sandbox itself. */
export function isControl(target: string): boolean {
  const path = requestPath(target);
  return path === CONTROL_PATH || path.startsWith(`${CONTROL_PATH}/`);
}

/** Answers the control endpoints. No page may use them, wherever it is from. */
export function controlAnswerer(controlled: Controlled): AnswerRequest {
  const find = routeFinder([
    route("GET", "config", "sandboxConfig", async () => ({
      status: 200,
      headers: {},
      body: { item: shownConfig(controlled.config) },
    })),
    route("POST", "reset", "sandboxReset", async () => {
      await controlled.tools.reset();
      return noContent;
    }),
    route(
      "PUT",
      "registry",
      "sandboxRegistry",
      withJson((body) => setRegistry(controlled, body)),
    ),
    ...toolRoutes(controlled.tools).map(({ method, name, operationId, answer }) =>
      route(method, name, operationId, withJson(answer)),
    ),
  ]);
  return async (request) => {
    const page = pageIssue(request.headers);
    if (page !== undefined) return invalid([page]);
    const found = find(request.method, request.target);
    if ("status" in found) return found;
    const { answer, operationId } = found.route;
    return { ...(await answer(request)), operationId };
  };
}

function route(method: string, name: string, operationId: string, answer: AnswerRequest) {
  return { method, path: `${CONTROL_PATH}/${name}`, operationId, answer };
}

function withJson(answer: (body: unknown) => Promise<Answer>): AnswerRequest {
  return async (request: ServerRequest) => {
    const json = readJson(request);
    return "refusal" in json ? json.refusal : answer(json.body);
  };
}

/** Browsers send one of these headers with every request that a page makes to another site, and most often both. */
function pageIssue({ origin, "sec-fetch-site": site = "none" }: Readonly<Record<string, string>>): Issue | undefined {
  if (origin !== undefined) return { path: "headers.origin", message: "must not be sent: pages may not control the sandbox" };
  if (site === "none" || site === "same-origin") return undefined;
  return { path: "headers.sec-fetch-site", message: "must be none or same-origin: pages may not control the sandbox" };
}

async function setRegistry({ registry, tools }: Controlled, body: unknown): Promise<Answer> {
  if (registry === undefined) {
    return failure(404, "NOT_FOUND", "This sandbox resolves identities over HTTP, so it has no registry of its own.");
  }
  const issues = registryRule(body, "body");
  if (issues.length > 0) return invalid(issues);
  const { outage, identities: known = [] } = body as { outage?: boolean; identities?: readonly IdentitySeed[] };
  await tools.together.change(() => {
    for (const identity of known) registry.set(identity);
    if (outage !== undefined) registry.outage = outage;
  });
  return noContent;
}
