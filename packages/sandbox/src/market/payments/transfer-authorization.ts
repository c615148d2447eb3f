import { keccak_256 } from "@noble/hashes/sha3.js";

/** The EIP-712 domain of a token contract. */
export interface TokenDomain {
  /** As the contract names itself, for example `USD Coin`. */
  readonly name: string;
  readonly version: string;
  readonly chainId: number;
  /** The token contract: `0x` and 40 hex digits. */
  readonly verifyingContract: string;
}

/** An EIP-3009 `TransferWithAuthorization`: whoever holds its signature may carry the transfer out, once. */
export interface TransferAuthorization {
  /** Who pays: `0x` and 40 hex digits. */
  readonly from: string;
  /** Who is paid. */
  readonly to: string;
  /** In base units of the token. */
  readonly value: bigint;
  /** Unix seconds. */
  readonly validAfter: bigint;
  /** Unix seconds. */
  readonly validBefore: bigint;
  /** `0x` and 64 hex digits, made up by the payer: each one can be used once. */
  readonly nonce: string;
}

const DOMAIN_TYPE = typeHash("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
const TRANSFER_TYPE = typeHash(
  "TransferWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)",
);

/** What the payer signs of a transfer: its EIP-712 digest, 32 bytes. */
export function transferAuthorizationDigest(token: TokenDomain, transfer: TransferAuthorization): Uint8Array {
  const { from, to, value, validAfter, validBefore, nonce } = transfer;
  const domain = hashWords(
    DOMAIN_TYPE,
    keccak_256(Buffer.from(token.name, "utf8")),
    keccak_256(Buffer.from(token.version, "utf8")),
    word(token.chainId),
    word(token.verifyingContract),
  );
  const words = [from, to, value, validAfter, validBefore, nonce].map(word);
  return keccak_256(Buffer.concat([Buffer.from([0x19, 0x01]), domain, hashWords(TRANSFER_TYPE, ...words)]));
}

function typeHash(type: string): Uint8Array {
  return keccak_256(Buffer.from(type, "utf8"));
}

function hashWords(...words: readonly Uint8Array[]): Uint8Array {
  return keccak_256(Buffer.concat(words));
}

/** A number, an address or 32 bytes in hex as they are encoded: 32 bytes with zeros in front. */
function word(value: string | number | bigint): Uint8Array {
  return Buffer.from(BigInt(value).toString(16).padStart(64, "0"), "hex");
}
