const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** Longer than anything that is looked at here. */
const MAX_LENGTH = 128;

/** How many bytes a text in base58 stands for, as addresses and signatures on Solana are written. `undefined` where it is none. */
export function base58Bytes(text: string): number | undefined {
  if (text === "" || text.length > MAX_LENGTH) return undefined;
  let value = 0n;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return undefined;
    value = value * 58n + BigInt(digit);
  }
  // Each zero byte in front is written as one 1.
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return zeros + (value === 0n ? 0 : Math.ceil(value.toString(16).length / 2));
}
