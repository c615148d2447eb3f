import { type Refusal, refusal } from "../api/failure.js";
import type { Call } from "../api/handler.js";
import { endpointHeaders } from "../runtime/endpoint-headers.js";
import { findUsableEndpoint } from "../runtime/find-usable-endpoint.js";
import { InvalidInput, isGiven, text } from "./native/input.js";
import { paymentHeadersFor } from "./payment-headers.js";
import type { Work } from "./plan-execution.js";
import { sensitiveValues } from "./sensitive-values.js";

const MAX_PROMPT = 1024 * 1024;

/** A request to a machine's own runtime, complete: whatever it needs of the database was read before. */
export interface RuntimeRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What it holds that must not come back in the answer. */
  readonly secrets: readonly string[];
  /** The result in the runtime's answer, `undefined` where it has none. */
  readonly read: (answer: unknown) => unknown;
  /** What it is answered with where the runtime does not answer. */
  readonly unreachable: Refusal;
}

/**
 * What a machine's runtime is to be asked.
 * @throws Refusal `ENDPOINT_UNREACHABLE` when there is no endpoint, its lease is over, or nothing answered there last
 * @throws InvalidInput
 */
export async function runtimeRequest(call: Pick<Call, "store" | "config" | "now">, work: Work): Promise<RuntimeRequest> {
  const { machineId, service, payment } = work;
  const details = { machineId, providerKey: service.providerKey };
  const endpoint = await findUsableEndpoint(call, machineId, service.providerKey);
  if (endpoint === undefined) {
    const why = "There is none for the provider, its lease is over, or it was found unreachable.";
    throw refusal("ENDPOINT_UNREACHABLE", `The machine has no runtime endpoint that can be called. ${why}`, details);
  }
  // The endpoint's own token wins: with a payment in its place the runtime would not know who calls.
  const secretHeaders = { ...paymentHeadersFor(service, payment), ...endpointHeaders(endpoint, call.config) };
  const { endpointBaseUrl, modelAlias } = endpoint.item;
  const { path, body, read } = isInference(work) ? inference(work, modelAlias) : plainOperation(work);
  return {
    url: `${endpointBaseUrl}${path}`,
    headers: { ...secretHeaders, accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(body),
    secrets: [...secretsOf(secretHeaders), ...sensitiveValues(work.input)],
    read,
    unreachable: refusal("ENDPOINT_UNREACHABLE", "The runtime endpoint of the machine did not answer.", details),
  };
}

/** The values of headers, with and without the scheme that an authorization starts with. */
function secretsOf(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(headers).flatMap((value) => [value, value.replace(/^\S+ /, "")]);
}

interface Asked {
  readonly path: string;
  readonly body: unknown;
  readonly read: RuntimeRequest["read"];
}

/** A runtime that we know nothing of is asked with the operation's own input, and answers with the result. */
function plainOperation({ operation, input }: Work): Asked {
  return { path: `/operations/${encodeURIComponent(operation)}`, body: input, read: (answer) => answer };
}

function isInference({ service, operation }: Work): boolean {
  return service.providerKey.toLowerCase() === "qvac" && operation === "inference.run";
}

/** QVAC speaks the chat completions protocol. */
function inference({ input }: Work, modelAlias: string | null | undefined): Asked {
  const model = modelAlias ?? (isGiven(input, "model") ? text(input, "model") : "default");
  const messages = messagesOf(input);
  return {
    path: "/v1/chat/completions",
    body: { model, messages },
    read(answer) {
      const content = member(member(member(member(answer, "choices"), "0"), "message"), "content");
      if (typeof content !== "string") return undefined;
      const answered = member(answer, "model");
      return { text: content, model: typeof answered === "string" ? answered : model };
    },
  };
}

function messagesOf(input: Work["input"]): unknown {
  if (!isGiven(input, "messages")) return [{ role: "user", content: text(input, "prompt", MAX_PROMPT) }];
  const { messages } = input;
  if (!Array.isArray(messages) || messages.length === 0) throw new InvalidInput("messages", "a list of at least one message");
  return messages;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
