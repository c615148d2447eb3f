/** What the registry says of an identity. */
export interface IdentityRecord {
  /** The addresses that may sign for it. */
  readonly controllerAddresses: readonly string[];
  /** Whether it is bonded, which a machine has to be to take part in the market. */
  readonly bonded: boolean;
}

/** Where identities are resolved. */
export interface IdentityRegistry {
  /**
   * @returns `undefined` when there is no such identity
   * @throws RegistryUnavailable when the registry cannot be reached
   */
  resolve(identityRef: string): Promise<IdentityRecord | undefined>;
  /** Whether `resolve` answers from memory: then it may run inside a transaction. */
  readonly local: boolean;
}

export class RegistryUnavailable extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RegistryUnavailable";
  }
}
