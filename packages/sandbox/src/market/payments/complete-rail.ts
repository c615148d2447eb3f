import type { MarketPaymentRailType, MarketService, PaymentRailDetails, PaymentRailInput } from "@peaqos/types";
import { invalidRequest } from "../../api/failure.js";
import { EVM_PAYEE, SOLANA_PAYEE } from "../../catalog/services/shared.js";
import { isAddress } from "../../identity/address.js";
import type { OrderRecord, PairingRecord } from "../../store/store.js";
import { redactInput } from "../redact-input.js";
import { isDecimals, MOST_DECIMALS } from "./amounts.js";
import { isStablecoin, knownToken } from "./known-tokens.js";
import { BASE_USDC, evmPayee, x402Challenge, x402Terms } from "./x402-challenge.js";

/** The escrows of services that name none. */
const EVM_ESCROW = "0x90F79bf6EB2c4f870365E785982E1f101E93b906";
const SOLANA_ESCROW = "8kFW8mk5rtVGn9Fk4EVLzqVVRpnMz7YHiy9Z9UUhckJL";
/** What most tokens have that are no stablecoins. */
const USUAL_DECIMALS = 18;

type Recommendation = OrderRecord["item"]["payment"];

/** What a rail is completed from. */
interface RailParts {
  readonly type: MarketPaymentRailType;
  readonly given: PaymentRailInput;
  readonly order: OrderRecord;
  readonly service: MarketService | undefined;
  readonly pairing: PairingRecord | undefined;
  readonly amount: number;
}

/**
 * A rail that is complete enough to pay without asking anyone. What the caller gave wins over what the service recommends.
 * @throws Refusal `VALIDATION_ERROR`
 */
export function completeRail({ given: said, ...others }: RailParts): PaymentRailDetails {
  // An empty text says as little as none.
  const given: PaymentRailInput = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== "" && value !== null));
  const parts = { ...others, given };
  const { metadata: own, type: _, ...fields } = given;
  const { type } = parts;
  const givenMetadata = own === undefined ? {} : (redactInput(own) as object);
  if (type === "not-required") return { type, ...fields, ...(own === undefined ? {} : { metadata: { ...givenMetadata } }) };
  const defaults = type === "x402" ? x402Rail(parts) : tokenRail(parts);
  const rail = { ...defaults, ...fields, type };
  const address = addressOf(rail);
  const decimals = decimalsOf(rail.token, parts.service);
  requireDecimals(givenMetadata, address && address === addressOf(defaults) ? decimals : undefined);
  const metadata = {
    ...(address ? { tokenDecimals: decimals ?? USUAL_DECIMALS } : {}),
    ...givenMetadata,
    // The challenge is the provider's: what is signed is held to it.
    ...(type === "x402" ? x402Metadata(parts, rail.payeeAddress) : {}),
  };
  return { ...rail, ...(Object.keys(metadata).length === 0 ? {} : { metadata }) };
}

function addressOf({ tokenAddress, tokenMint }: Partial<PaymentRailDetails>): string | null | undefined {
  return tokenAddress ?? tokenMint;
}

/** A caller who counts the decimals of a token otherwise would pay another amount. `known` are those of a token that is known. */
function requireDecimals({ tokenDecimals: given }: { readonly tokenDecimals?: unknown }, known: number | undefined): void {
  if (given === undefined || (known === undefined ? isDecimals(given) : given === known)) return;
  const message = known === undefined ? `must be an integer from 0 to ${MOST_DECIMALS}` : `must be ${known} for this token`;
  throw invalidRequest({ path: "body.rail.metadata.tokenDecimals", message });
}

/** The rails whose payment is locked in an escrow. */
export function isEscrowRail(type: string): boolean {
  return type === "escrow" || type === "onchain-escrow";
}

/** Those of the token that a service is paid with, where they are known. */
function decimalsOf(token: string | null | undefined, service: MarketService | undefined): number | undefined {
  const own = service?.metadata.tokenDecimals;
  if (isStablecoin(token)) return BASE_USDC.decimals;
  return typeof own === "number" ? own : undefined;
}

/** Also under its CAIP-2 name. */
function isSolana(chain: string): boolean {
  return /^solana(:|-|$)/i.test(chain);
}

/** A token on a chain, by its address where that is known. */
function tokenOn(chain: string, token: string, own?: string | null): Partial<PaymentRailDetails> {
  const address = own ?? knownToken(chain, token) ?? null;
  return { chain, token, ...(isSolana(chain) ? { tokenMint: address } : { tokenAddress: address }) };
}

function tokenRail({ type, given, order, service, pairing }: RailParts): Partial<PaymentRailDetails> {
  const { payment, providerKey } = order.item;
  const { provider, externalUrl, payerAddress } = payment;
  const usual = usualToken(payment);
  const { chain = usual.chain, token = usual.token } = given;
  // On another chain, or for another token, the addresses that the service recommends are wrong.
  const isUsual = chain === usual.chain && token === usual.token;
  const isPayable = isSolana(chain) === isSolana(usual.chain);
  const walletAddress = isPayable ? payment.walletAddress : undefined;
  const payee = isPayable ? (payment.payeeAddress ?? walletAddress) : undefined;
  return {
    ...tokenOn(chain, token, isUsual ? (payment.tokenAddress ?? payment.tokenMint) : undefined),
    ...(isEscrowRail(type) ? { escrowAddress: escrowOn(chain, service) } : {}),
    provider: provider ?? providerKey,
    ...(externalUrl ? { externalUrl } : {}),
    ...(walletAddress ? { walletAddress } : {}),
    payerAddress: payerAddress ?? pairing?.item.agentAddress ?? null,
    payeeAddress: payee ?? (isSolana(chain) ? SOLANA_PAYEE : EVM_PAYEE),
  };
}

/** What a service is paid with where the caller does not say. */
function usualToken({ chain, token, tokenMint }: Recommendation): { readonly chain: string; readonly token: string } {
  return { chain: chain ?? (tokenMint ? "solana" : "ethereum"), token: token ?? "USDT" };
}

function escrowOn(chain: string, service: MarketService | undefined): string {
  const escrow = service?.metadata.escrowAddress;
  if (typeof escrow === "string" && isSolana(chain) !== isAddress(escrow)) return escrow;
  return isSolana(chain) ? SOLANA_ESCROW : EVM_ESCROW;
}

function x402Rail({ given, order, pairing }: RailParts): Partial<PaymentRailDetails> {
  const { provider, payeeAddress } = order.item.payment;
  return {
    ...tokenOn(given.chain ?? BASE_USDC.chain, given.token ?? BASE_USDC.token),
    provider: provider ?? order.item.providerKey,
    payerAddress: pairing?.item.agentAddress ?? null,
    payeeAddress: evmPayee(payeeAddress),
  };
}

function x402Metadata({ order, service, amount }: RailParts, payee: string | null | undefined): object {
  const { serviceId, providerKey } = order.item;
  const challenged = service ?? { id: serviceId, name: serviceId, providerKey };
  return { paymentRequest: { paymentRequired: x402Challenge(challenged, x402Terms(payee, amount)) } };
}
