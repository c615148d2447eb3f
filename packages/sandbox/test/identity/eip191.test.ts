import { hashMessage, recoverMessageAddress } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { recoverSigner } from "../../src/identity/eip191.ts";
import { controller } from "../support.ts";

const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

/** Numbers that look random and are the same in each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const next = numbers(191);
const alphabets = [
  "abc 123\n\r\t\0",
  "äöüßéñ",
  "漢字かな",
  "🤖🛰️👩🏽‍🚀",
  "\ud800\udc00\udbff",
  "\u2028\u202e\ufeff",
  "\x19Ethereum:\n",
];

function randomMessage(): string {
  const characters = Array.from({ length: next(200) }, () => {
    const alphabet = [...(alphabets[next(alphabets.length)] ?? "")];
    return alphabet[next(alphabet.length)] ?? "";
  });
  return characters.join("");
}

const message = "peaqOS machine identity challenge\nidentityRef: did:peaq:1742";
const good = await controller.signMessage({ message });
const withV = (v: number) => `${good.slice(0, 130)}${v.toString(16).padStart(2, "0")}`;
const word = (value: bigint) => value.toString(16).padStart(64, "0");
const r = good.slice(2, 66);
const s = BigInt(`0x${good.slice(66, 130)}`);
const v = Number.parseInt(good.slice(130), 16);
const address = controller.address.toLowerCase();

describe("recoverSigner", () => {
  it("recovers what viem recovers, of any message and any key", async () => {
    for (let round = 0; round < 150; round += 1) {
      const account = privateKeyToAccount(`0x${word((BigInt(next(2 ** 31)) ** 8n % (ORDER - 1n)) + 1n)}`);
      const text = randomMessage();
      const signature = await account.signMessage({ message: text });
      const signer = recoverSigner(text, signature);
      expect(signer, JSON.stringify(text)).toBe(account.address.toLowerCase());
      expect(signer).toBe((await recoverMessageAddress({ message: text, signature })).toLowerCase());
    }
  });

  it("frames the message by its bytes, not by its characters", async () => {
    const text = "é".repeat(50);
    // A signature over the hash alone is no personal_sign of the message.
    const bare = await controller.sign({ hash: hashMessage(text) });
    expect(recoverSigner(text, bare)).toBe(address);
    expect(recoverSigner(text.slice(1), bare)).not.toBe(address);
  });

  it("takes a recovery byte of 0, 1, 27 and 28 and no other", () => {
    expect(recoverSigner(message, withV(v))).toBe(address);
    expect(recoverSigner(message, withV(v - 27))).toBe(address);
    for (let other = 0; other < 256; other += 1) {
      const signer = recoverSigner(message, withV(other));
      if ([0, 1, 27, 28].includes(other)) expect(signer === address, String(other)).toBe((other - v) % 27 === 0);
      else expect(signer, String(other)).toBeUndefined();
    }
  });

  it("refuses the other form of a signature, with the higher s", async () => {
    const high = `0x${r}${word(ORDER - s)}${(v === 27 ? 28 : 27).toString(16)}` as const;
    expect((await recoverMessageAddress({ message, signature: high })).toLowerCase()).toBe(address);
    expect(recoverSigner(message, high)).toBeUndefined();
  });

  it("refuses numbers that are out of range", () => {
    for (const [first, second] of [
      [0n, s],
      [ORDER, s],
      [2n ** 256n - 1n, s],
      [BigInt(`0x${r}`), 0n],
      [BigInt(`0x${r}`), ORDER],
      [BigInt(`0x${r}`), 2n ** 256n - 1n],
    ] as const) {
      expect(recoverSigner(message, `0x${word(first)}${word(second)}1b`)).toBeUndefined();
    }
  });

  it("refuses every text that is not 0x and 130 hex digits", () => {
    for (let length = 0; length <= 140; length += 1) {
      const text = good.slice(2).repeat(2).slice(0, length);
      if (length !== 130) expect(recoverSigner(message, `0x${text}`), String(length)).toBeUndefined();
      expect(recoverSigner(message, text)).toBeUndefined();
    }
    for (const text of ["", "0x", good.slice(2), `0X${good.slice(2)}`, ` ${good}`, `${good}\n`, good.replace(/.$/, "g")]) {
      expect(recoverSigner(message, text), text).toBeUndefined();
    }
  });

  it("takes hex digits in any case", () => {
    expect(recoverSigner(message, `0x${good.slice(2).toUpperCase()}`)).toBe(address);
  });
});
