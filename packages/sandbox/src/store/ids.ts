import { randomBytes } from "node:crypto";

/** What an id names. It starts with this. */
export type IdKind =
  | "agent"
  | "chal"
  | "disp"
  | "edge"
  | "evt"
  | "mach"
  | "node"
  | "ord"
  | "out"
  | "pair"
  | "pay"
  | "pol"
  | "quote"
  | "rep"
  | "route"
  | "run"
  | "sess"
  | "srch"
  | "task";

export type NewId = (kind: IdKind) => string;

const DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
const TIME_DIGITS = 10;
const RANDOM_BYTES = 10;
/** How many digits follow the kind. */
export const ID_DIGITS: number = TIME_DIGITS + (RANDOM_BYTES * 8) / 5;
const ID = new RegExp(`^[a-z]+_([${DIGITS}]{${TIME_DIGITS}})[${DIGITS}]{${ID_DIGITS - TIME_DIGITS}}$`);

/**
 * Makes ids that cannot be guessed and that grow with time: lists are ordered by them. Two of the same millisecond, or of a clock
 * that went back, still grow, within one process.
 */
export function idMaker(now: () => number): NewId {
  let last = 0;
  let tail = randomBytes(RANDOM_BYTES);
  return (kind) => {
    const time = now();
    if (time > last) {
      last = time;
      tail = randomBytes(RANDOM_BYTES);
      // Room to count up without passing over into the time.
      tail[0] = (tail[0] ?? 0) & 0x7f;
    } else {
      increment(tail);
    }
    return `${kind}_${timeDigits(last)}${randomDigits(tail)}`;
  };
}

/** When an id was made, in milliseconds; 0 for one that is not of this making. */
export function idTime(id: string): number {
  const digits = ID.exec(id)?.[1] ?? "";
  return [...digits].reduce((time, digit) => time * 32 + DIGITS.indexOf(digit), 0);
}

/** Adds a random step, so that the next id of the same millisecond cannot be told from this one. */
function increment(bytes: Buffer): void {
  let carry = 1 + (randomBytes(3).readUIntBE(0, 3) & 0xffffff);
  for (let index = bytes.length - 1; index >= 0 && carry > 0; index -= 1) {
    const sum = (bytes[index] ?? 0) + (carry & 0xff);
    bytes[index] = sum & 0xff;
    carry = (carry >> 8) + (sum >> 8);
  }
}

function timeDigits(milliseconds: number): string {
  let rest = milliseconds;
  let text = "";
  for (let digit = 0; digit < TIME_DIGITS; digit += 1) {
    text = DIGITS.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

function randomDigits(bytes: Buffer): string {
  let bits = BigInt(`0x${bytes.toString("hex")}`);
  let text = "";
  for (let digit = 0; digit < ID_DIGITS - TIME_DIGITS; digit += 1) {
    text = DIGITS.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return text;
}
