import {
  AGENT_PAIRING_TOKEN_HEADER,
  API_KEY_HEADER,
  fetchTransport,
  isPeaqosError,
  type NetworkErrorReason,
  send,
  serializePath,
} from "@peaqos/client/core";
import { type OperationId, operationTable } from "@peaqos/types";

export interface Credentials {
  readonly apiKey?: string | undefined;
  readonly pairingToken?: string | undefined;
}

export interface Limits {
  /** How long one call may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Aborts when the whole check has taken long enough. */
  readonly signal: AbortSignal;
}

export interface Ask {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** The credentials of the deployment by default. */
  readonly credentials?: Credentials;
}

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** A complete answer, or why there is none. */
export type Outcome = Answer | { readonly failure: NetworkErrorReason };

const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/** The deployment that is checked. Redirects are refused, so a credential reaches no other host. */
export class Deployment {
  readonly credentials: Credentials;
  readonly #url: string;
  #limits: Limits;
  readonly #transport = fetchTransport();

  constructor(url: string, credentials: Credentials, limits: Limits) {
    this.#url = url;
    this.credentials = credentials;
    this.#limits = limits;
  }

  get timeIsUp(): boolean {
    return this.#limits.signal.aborted;
  }

  /** Starts a new deadline when the old one has passed. */
  allowAtLeast(milliseconds: number): void {
    if (this.timeIsUp) this.#limits = { ...this.#limits, signal: AbortSignal.timeout(milliseconds) };
  }

  async ask(operationId: OperationId, { params = {}, query = {}, body, credentials = this.credentials }: Ask): Promise<Outcome> {
    const { method, path } = operationTable[operationId];
    const search = new URLSearchParams(query).toString();
    const url = this.#url + serializePath(path, params) + (search && `?${search}`);
    try {
      const { status, headers, text } = await send(this.#transport, url, {
        method,
        headers: headersOf(operationId, credentials, body !== undefined),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...this.#limits,
        maxResponseBytes: MAX_ANSWER_BYTES,
      });
      return { status, contentType: headers.get("content-type") ?? "", text };
    } catch (error) {
      if (isPeaqosError(error) && error.kind === "network") return { failure: error.reason };
      throw error;
    }
  }
}

function headersOf(operationId: OperationId, { apiKey, pairingToken }: Credentials, withBody: boolean): Record<string, string> {
  const { auth } = operationTable[operationId];
  return {
    accept: "application/json",
    "user-agent": "peaqos-check-deployment",
    ...(withBody ? { "content-type": "application/json" } : {}),
    ...(auth !== "none" && apiKey !== undefined ? { [API_KEY_HEADER]: apiKey } : {}),
    ...(auth !== "none" && auth !== "platform" && pairingToken !== undefined
      ? { [AGENT_PAIRING_TOKEN_HEADER]: pairingToken }
      : {}),
  };
}
