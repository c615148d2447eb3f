import { randomBytes } from "node:crypto";
import { type Hex, hashTypedData } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { recoverAddress } from "../../../src/identity/recover-address.ts";
import {
  type TokenDomain,
  type TransferAuthorization,
  transferAuthorizationDigest,
} from "../../../src/market/payments/transfer-authorization.ts";

const types = {
  TransferWithAuthorization: [
    { name: "from", type: "address" },
    { name: "to", type: "address" },
    { name: "value", type: "uint256" },
    { name: "validAfter", type: "uint256" },
    { name: "validBefore", type: "uint256" },
    { name: "nonce", type: "bytes32" },
  ],
} as const;

const hex = (bytes: number): Hex => `0x${randomBytes(bytes).toString("hex")}`;
/** Of any length, so that values with zeros in front are among them. */
const number = () => BigInt(hex(1 + ((randomBytes(1)[0] ?? 0) % 32)));

function randomTransfer(from: string): [TokenDomain, TransferAuthorization] {
  const domain = {
    name: `Coin ü ${randomBytes(3).toString("hex")}`,
    version: String(randomBytes(1)[0]),
    chainId: randomBytes(4).readUInt32BE(),
    verifyingContract: hex(20),
  };
  const transfer = { from, to: hex(20), value: number(), validAfter: number(), validBefore: number(), nonce: hex(32) };
  return [domain, transfer];
}

const typed = ([domain, message]: [TokenDomain, TransferAuthorization]) =>
  ({ types, primaryType: "TransferWithAuthorization", domain: { ...domain }, message: { ...message } }) as never;
const toHex = (bytes: Uint8Array) => `0x${Buffer.from(bytes).toString("hex")}`;

describe("the digest of a transfer with authorization", () => {
  it("is the one that wallets sign, whatever its values", () => {
    for (let round = 0; round < 200; round += 1) {
      const transfer = randomTransfer(hex(20));
      expect(
        toHex(transferAuthorizationDigest(...transfer)),
        JSON.stringify(transfer, (_, value) => String(value)),
      ).toBe(hashTypedData(typed(transfer)));
    }
  });

  it("is the same for the least and the largest numbers", () => {
    for (const value of [0n, 2n ** 256n - 1n]) {
      const [domain, transfer] = randomTransfer(hex(20));
      const edge: [TokenDomain, TransferAuthorization] = [
        domain,
        { ...transfer, value, validAfter: value, validBefore: value, nonce: `0x${"0".repeat(64)}` },
      ];
      expect(toHex(transferAuthorizationDigest(...edge))).toBe(hashTypedData(typed(edge)));
    }
  });

  it("recovers the address that signed it, and another one when anything was changed", async () => {
    const account = privateKeyToAccount(generatePrivateKey());
    const [domain, transfer] = randomTransfer(account.address);
    const signature = await account.signTypedData(typed([domain, transfer]));
    const recover = (token: TokenDomain, changed: TransferAuthorization) =>
      recoverAddress(transferAuthorizationDigest(token, changed), signature);
    expect(recover(domain, transfer)).toBe(account.address.toLowerCase());
    const changes = [
      recover({ ...domain, name: "Other" }, transfer),
      recover({ ...domain, version: "other" }, transfer),
      recover({ ...domain, chainId: domain.chainId + 1 }, transfer),
      recover({ ...domain, verifyingContract: hex(20) }, transfer),
      recover(domain, { ...transfer, from: hex(20) }),
      recover(domain, { ...transfer, to: hex(20) }),
      recover(domain, { ...transfer, value: transfer.value + 1n }),
      recover(domain, { ...transfer, validAfter: transfer.validAfter + 1n }),
      recover(domain, { ...transfer, validBefore: transfer.validBefore + 1n }),
      recover(domain, { ...transfer, nonce: hex(32) }),
    ];
    expect(changes).not.toContain(account.address.toLowerCase());
  });
});
