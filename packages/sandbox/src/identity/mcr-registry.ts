import { isAddress } from "./address.js";
import { type IdentityRecord, type IdentityRegistry, RegistryUnavailable } from "./registry.js";

const TIMEOUT_MS = 5_000;

/**
 * A registry that is asked over HTTP. The documentation names the service, not its calls, so what it is asked and what it answers is
 * our own: `GET {mcrApiUrl}/identities/{identityRef}`, 200 with `{ controllerAddresses, bonded }`, or 404 for an unknown identity.
 */
export class McrRegistry implements IdentityRegistry {
  readonly local = false;
  readonly #baseUrl: string;
  readonly #timeoutMs: number;

  constructor(baseUrl: string, timeoutMs: number = TIMEOUT_MS) {
    this.#baseUrl = baseUrl;
    this.#timeoutMs = timeoutMs;
  }

  async resolve(identityRef: string): Promise<IdentityRecord | undefined> {
    const url = new URL(this.#baseUrl);
    url.pathname = `${url.pathname.replace(/\/+$/, "")}/identities/${encodeURIComponent(identityRef)}`;
    try {
      const response = await fetch(url, {
        headers: { accept: "application/json" },
        redirect: "error",
        signal: AbortSignal.timeout(this.#timeoutMs),
      });
      if (response.status === 200) return readRecord(await response.json());
      await response.body?.cancel();
      if (response.status === 404) return undefined;
      throw new RegistryUnavailable(`It answered ${response.status}.`);
    } catch (cause) {
      if (cause instanceof RegistryUnavailable) throw cause;
      throw new RegistryUnavailable("It could not be reached, or its answer could not be read.");
    }
  }
}

function readRecord(value: unknown): IdentityRecord {
  if (typeof value === "object" && value !== null && "controllerAddresses" in value && "bonded" in value) {
    const { controllerAddresses, bonded } = value;
    if (Array.isArray(controllerAddresses) && controllerAddresses.every(isAddress) && typeof bonded === "boolean") {
      return { controllerAddresses, bonded };
    }
  }
  throw new RegistryUnavailable("Its answer has no controllerAddresses and bonded.");
}
