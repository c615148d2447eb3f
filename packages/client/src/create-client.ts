import {
  API_KEY_HEADER,
  answerError,
  chooseTransport,
  ERROR_CODE_BAD_RESPONSE,
  headerProblem,
  integerProblem,
  isBrowser,
  isPeaqosError,
  isPlainRemote,
  OrchestrationConfigError,
  OrchestrationValidationError,
  parseOrchestrationUrl,
  readAnswer,
  send,
  serializePath,
  type TransportOptions,
} from "@peaqos/client/core";
import { keylessPaths, type paths } from "@peaqos/types";
import createFetchClient, { type Client } from "openapi-fetch";
import { VERSION } from "./version.gen.js";

export interface ClientOptions extends TransportOptions {
  /** Where the deployment is: an http or https URL, with a path prefix if it has one. */
  readonly orchestrationUrl: string;
  /** The platform key. Sent with every call that can use one, where the deployment asks for it. */
  readonly apiKey?: string | undefined;
  /** Sent with every call. They never replace the platform key. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Replaces the `User-Agent` of this package. Browsers keep their own. */
  readonly userAgent?: string | undefined;
  /** The time a call may take, in milliseconds, body included. By default 30,000 for GET and 60,000 for the rest. */
  readonly timeoutMs?: number | undefined;
  /** The largest answer that is read, in bytes. By default 32 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Called with what you should know, for example that a key would travel unencrypted. By default `console.warn`. */
  readonly onWarning?: ((message: string) => void) | undefined;
}

/** The typed calls of openapi-fetch, bound to the paths of the contract: `client.GET("/api/v1/machines")`. */
export type PeaqosHttpClient = Client<paths>;

const VERBS = ["GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE"] as const;

/**
 * A thin client. Each call resolves to `{ data, response }` or `{ error, response }`, with `error` in the envelope of the contract.
 * What is neither (no answer, a redirect, a body that is not JSON) rejects with an `OrchestrationError`.
 * @throws OrchestrationConfigError when an option cannot be used
 * @example
 * const client = createClient({ orchestrationUrl: "http://127.0.0.1:4010", apiKey: "demo" });
 * const { data, error } = await client.GET("/api/v1/machines", { params: { query: { limit: 20 } } });
 */
export function createClient(options: ClientOptions): PeaqosHttpClient {
  const baseUrl = parseOrchestrationUrl(options.orchestrationUrl);
  const limits = {
    timeoutMs: positiveInteger("timeoutMs", options.timeoutMs),
    maxResponseBytes: positiveInteger("maxResponseBytes", options.maxResponseBytes),
  };
  if (isPlainRemote(baseUrl)) {
    const warn = options.onWarning ?? console.warn;
    warn("orchestrationUrl uses plain http to a host that is not this machine: keys and tokens travel unencrypted.");
  }

  const transport = chooseTransport(options);
  const client: PeaqosHttpClient = createFetchClient<paths>({
    baseUrl,
    headers: baseHeaders(options),
    pathSerializer: serializePath,
    async fetch(request) {
      const result = await send(transport, request.url, {
        method: request.method,
        headers: Object.fromEntries(request.headers),
        ...(request.body === null ? {} : { body: await request.text() }),
        signal: request.signal,
        ...limits,
      });
      // A server can send any three digits, but a `Response` cannot hold them.
      if (result.status < 200 || result.status > 599) {
        throw answerError(result, ERROR_CODE_BAD_RESPONSE, `The answer has the unknown status ${result.status}.`);
      }
      readAnswer(result);
      const noBody = [204, 205, 304].includes(result.status);
      return new Response(noBody ? null : result.text, { status: result.status, headers: [...result.headers] });
    },
  });
  for (const verb of VERBS) {
    const call = client[verb] as Call;
    Object.assign(client, { [verb]: (path: string, init?: CallInit) => guarded((checked) => call(path, checked), path, init) });
  }
  const request = client.request as (method: string, path: string, init?: CallInit) => Promise<unknown>;
  return Object.assign(client, {
    request: (method: string, path: string, init?: CallInit) => guarded((checked) => request(method, path, checked), path, init),
  });
}

type Call = (path: string, init?: CallInit) => Promise<unknown>;

interface CallInit {
  readonly params?: { readonly path?: Readonly<Record<string, unknown>>; readonly header?: Readonly<Record<string, unknown>> };
  readonly headers?: HeadersInit | Readonly<Record<string, unknown>>;
  readonly [option: string]: unknown;
}

/** Checks what openapi-fetch leaves open: missing path values, header values, and options that would step around this client. */
async function guarded(call: (init: CallInit) => Promise<unknown>, path: string, init: CallInit = {}): Promise<unknown> {
  for (const option of ["baseUrl", "fetch", "Request", "pathSerializer", "timeoutMs", "maxResponseBytes", "transport"]) {
    if (init[option] !== undefined) throw new OrchestrationValidationError(option, "can only be set when the client is created");
  }
  const headers = headerEntries(init.headers);
  for (const [name, value] of [...headers, ...headerEntries(init.params?.header)]) {
    const problem = headerProblem(name, value);
    if (problem) throw new OrchestrationValidationError(name.toLowerCase(), problem);
  }
  const keyless = (keylessPaths as readonly string[]).includes(path);
  try {
    return await call({
      ...init,
      params: { ...init.params, path: init.params?.path ?? {} },
      // `null` takes a header away again: these operations take no platform key.
      headers: { ...(keyless ? { [API_KEY_HEADER]: null } : {}), ...Object.fromEntries(headers) },
    });
  } catch (error) {
    if (isPeaqosError(error)) throw error;
    // What JSON, a URL or a `Request` cannot hold. What the runtime says of it may repeat the value.
    throw new OrchestrationValidationError("init", "must be something that a request can hold");
  }
}

function headerEntries(headers: CallInit["headers"]): [string, unknown][] {
  if (headers === undefined) return [];
  return headers instanceof Headers || Array.isArray(headers) ? [...headers] : Object.entries(headers);
}

function baseHeaders({ headers = {}, apiKey, userAgent }: ClientOptions): Record<string, string> {
  const all = new Map<string, string>();
  if (!isBrowser()) all.set("user-agent", userAgent ?? `peaqos-client-js/${VERSION}`);
  for (const [name, value] of Object.entries(headers)) all.set(name.toLowerCase(), value);
  if (apiKey) all.set(API_KEY_HEADER, apiKey);
  for (const [name, value] of all) {
    const problem = headerProblem(name, value);
    const option = { [API_KEY_HEADER]: "apiKey", "user-agent": "userAgent" }[name] ?? "headers";
    if (problem) throw new OrchestrationConfigError(`${option} ${problem}.`);
  }
  return Object.fromEntries(all);
}

function positiveInteger(option: string, value: number | undefined): number | undefined {
  const problem = integerProblem(value, 1);
  if (problem) throw new OrchestrationConfigError(`${option} ${problem}.`);
  return value;
}
