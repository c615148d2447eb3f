import type { MarketPaymentRailType, MarketService, PaymentRailDetails, PaymentRailInput } from "@peaqos/types";
import type { OrderRecord, PairingRecord } from "../../store/store.js";
import { redactInput } from "../redact-input.js";
import { decimalString, toBaseUnits } from "./amounts.js";
import { BASE_USDC, x402Challenge } from "./x402-challenge.js";

/** Who is paid where a service does not say: the payee of every service of the built-in catalogue. */
const DEFAULT_PAYEE = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
const DEFAULT_ESCROW = "0x90F79bf6EB2c4f870365E785982E1f101E93b906";
const USDT = { chain: "ethereum", token: "USDT", tokenAddress: "0xdAC17F958D2ee523a2206206994597C13D831ec7" };
const STABLECOIN_DECIMALS = 6;

/** What a rail is completed from. */
interface RailParts {
  readonly type: MarketPaymentRailType;
  readonly given: PaymentRailInput;
  readonly order: OrderRecord;
  readonly service: MarketService | undefined;
  readonly pairing: PairingRecord | undefined;
  readonly amount: number;
}

/** A rail that is complete enough to pay without asking anyone. What the caller gave wins over what the service recommends. */
export function completeRail(parts: RailParts): PaymentRailDetails {
  const { type, given } = parts;
  const { metadata: own, type: _, ...fields } = given;
  const givenMetadata = own === undefined ? {} : (redactInput(own) as object);
  if (type === "not-required") return { type, ...fields, ...(own === undefined ? {} : { metadata: { ...givenMetadata } }) };
  const defaults = type === "x402" ? x402Rail(parts) : tokenRail(parts);
  const rail = { ...defaults, ...fields, type };
  const metadata = {
    ...(rail.tokenAddress || rail.tokenMint ? { tokenDecimals: STABLECOIN_DECIMALS } : {}),
    ...(type === "x402" ? x402Metadata(parts, rail.payeeAddress ?? DEFAULT_PAYEE) : {}),
    ...givenMetadata,
  };
  return { ...rail, ...(Object.keys(metadata).length === 0 ? {} : { metadata }) };
}

/** The rails whose payment is locked in an escrow. */
export function isEscrowRail(type: string): boolean {
  return type === "escrow" || type === "onchain-escrow";
}

function tokenRail({ type, order, service, pairing }: RailParts): Partial<PaymentRailDetails> {
  const { chain, token, tokenAddress, tokenMint, provider, externalUrl, walletAddress, payeeAddress, payerAddress } =
    order.item.payment;
  const solana = chain === "solana" || Boolean(tokenMint);
  const escrow = service?.metadata.escrowAddress;
  return {
    chain: chain ?? USDT.chain,
    token: token ?? USDT.token,
    ...(solana
      ? { tokenMint: tokenMint ?? null }
      : { tokenAddress: tokenAddress ?? (token && token !== USDT.token ? null : USDT.tokenAddress) }),
    ...(isEscrowRail(type) ? { escrowAddress: typeof escrow === "string" ? escrow : DEFAULT_ESCROW } : {}),
    provider: provider ?? order.item.providerKey,
    ...(externalUrl ? { externalUrl } : {}),
    ...(walletAddress ? { walletAddress } : {}),
    payerAddress: payerAddress ?? pairing?.item.agentAddress ?? null,
    payeeAddress: payeeAddress ?? walletAddress ?? DEFAULT_PAYEE,
  };
}

function x402Rail({ order, pairing }: RailParts): Partial<PaymentRailDetails> {
  const { provider, payeeAddress } = order.item.payment;
  return {
    chain: BASE_USDC.chain,
    token: BASE_USDC.token,
    tokenAddress: BASE_USDC.tokenAddress,
    provider: provider ?? order.item.providerKey,
    payerAddress: pairing?.item.agentAddress ?? null,
    payeeAddress: payeeAddress ?? DEFAULT_PAYEE,
  };
}

function x402Metadata({ service, amount }: RailParts, payee: string): object {
  if (service === undefined) return {};
  const baseUnits = toBaseUnits(decimalString(amount, BASE_USDC.decimals), BASE_USDC.decimals) ?? 0n;
  return { paymentRequest: { paymentRequired: x402Challenge(service, payee, String(baseUnits)) } };
}
