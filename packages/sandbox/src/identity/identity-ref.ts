import { invalidRequest, type Refusal } from "../api/failure.js";

const MACHINE = /^peaqos:machine:(.*)$/;
const DECIMAL_DID = /^did:peaq:(\d+)$/;
const DECIMAL = /^(0|[1-9]\d*)$/;
const LARGEST = 2n ** 256n - 1n;
/** Room for the largest number, and for 64 hexadecimal digits. */
const LONGEST = 100;

/** The canonical form of an identity: `peaqos:machine:<n>` is `did:peaq:<n>`. A hex DID stays as it is. */
export function canonicalIdentityRef(identityRef: string): string {
  const number = MACHINE.exec(identityRef)?.[1];
  return number === undefined ? identityRef : `did:peaq:${number}`;
}

/**
 * The canonical form of an identity in a request.
 * @throws Refusal `VALIDATION_ERROR` when its number is none, or too large
 */
export function readIdentityRef(identityRef: string): string {
  const canonical = canonicalIdentityRef(identityRef);
  const number = MACHINE.exec(identityRef)?.[1] ?? DECIMAL_DID.exec(identityRef)?.[1];
  if (number !== undefined && !(DECIMAL.test(number) && BigInt(number) <= LARGEST)) {
    throw badIdentityRef("must hold a decimal number from 0 to 2^256-1 without leading zeros");
  }
  if (canonical.length > LONGEST) throw badIdentityRef(`must have at most ${LONGEST} characters`);
  return canonical;
}

/** The refusal of an identity in a request. */
export function badIdentityRef(message: string): Refusal {
  return invalidRequest({ path: "body.identityRef", message });
}
