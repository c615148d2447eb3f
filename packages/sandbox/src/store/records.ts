/** What the server keeps of a challenge. */
export interface ChallengeItem {
  readonly id: string;
  readonly kind: "machine-identity" | "agent-pairing";
  /** What the challenge is bound to, compared as a whole. */
  readonly subject: Readonly<Record<string, string>>;
  readonly message: string;
  readonly expiresAt: string;
  /** Ties the challenge to the session secret: with another secret it is void. */
  readonly mac: string;
  readonly usedAt?: string;
}

export interface PairingHidden {
  /** SHA-256 of the session token issued last. The token itself is never stored. */
  readonly tokenHash?: string;
  readonly policyHash: string;
}

export interface MachineAgentHidden {
  /** SHA-256 of the provisioning token. The token itself is never stored. */
  readonly tokenHash: string;
}

export interface EndpointHidden {
  /** The runtime's own token, sealed: it is sent to the runtime, so a hash would not do. */
  readonly sealedToken?: string;
}

export interface QuoteHidden {
  /** The search or the task that the quote belongs to. */
  readonly ownerId: string;
}

export interface OrderHidden {
  /** What the order counts against the spend limits. */
  readonly spend: number;
  /** The UTC day of the order, for example `2026-11-22`. */
  readonly day: string;
}

export interface PaymentHidden {
  /** Names the payment of the accepted proof: the same proof again changes nothing. */
  readonly proofReference?: string;
  /** What was checked and pays for one order only: a transaction in lower case, or the hash of a signed authorization. */
  readonly verifiedTransaction?: string;
}

export interface TaskHidden {
  /** Which of its quotes the task was resolved with. */
  readonly quoteId?: string;
}

/** The machine that a record without a `machineId` of its own belongs to. */
export interface OwnedBy {
  readonly machineId: string | null;
}
