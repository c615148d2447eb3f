import type { MarketService } from "@peaqos/types";
import { isIn } from "../policy/region.js";
import { budgetLimit, knownPrice } from "./fits-need.js";
import type { SearchNeed } from "./search-need.js";
import type { CredentialState } from "./surroundings.js";

/** A service that fits, with what was found out about it. */
export interface Candidate {
  readonly service: MarketService;
  readonly need: SearchNeed;
  readonly credentials: CredentialState;
  /** Whether it can be run now. */
  readonly runnable: boolean;
}

/*
 * The score is a sum of points, out of 100, and answered as a number from 0 to 1 with two decimals.
 *
 * | points | for |
 * |---|---|
 * | execution, 25 | runs natively 25, native but something is still missing 10, handed off 0 |
 * | integration, 15 | native 15; needs credentials: all there 13, some 9, none 5; anything else 3; described only 0 |
 * | price, 20 | free or within budget.preferred 20; with a limit 20 down to 8 at the limit; without one half at 2.5; unknown 0 |
 * | region, 10 | none wanted, or the service is exactly there 10; usable everywhere or at the machine 6 |
 * | freshness, 10 | up to a minute 10, an hour 6, a day 3, older 1 |
 * | maturity, 10 | production 10, beta 6, reference 2 |
 * | capabilities, 10 | the share of the preferred capabilities that it has, all where none are preferred |
 */
const INTEGRATION: Readonly<Record<string, number>> = { native: 15, "docs-only": 0 };
const CREDENTIALS: Readonly<Record<CredentialState, number>> = { complete: 13, configured: 13, incomplete: 9, none: 5 };
const MATURITY: Readonly<Record<string, number>> = { production: 10, beta: 6, reference: 2 };
const HALF_PRICE = 2.5;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function scoreOf(candidate: Candidate): number {
  const { service, need, runnable } = candidate;
  const points =
    (runnable ? 25 : service.executionMode === "native" ? 10 : 0) +
    integrationPoints(candidate) +
    pricePoints(candidate) +
    (need.region === undefined || isIn(service, need.region) ? 10 : 6) +
    freshnessPoints(service.freshnessSeconds) +
    (MATURITY[service.maturity] ?? 2) +
    10 * preferredShare(candidate);
  return Math.round(points) / 100;
}

/** How many of the preferred capabilities a service has, from 0 to 1. */
export function preferredShare({ service, need: { preferredCapabilities = [] } }: Candidate): number {
  if (preferredCapabilities.length === 0) return 1;
  const had = preferredCapabilities.filter((capability) => service.capabilities.includes(capability));
  return had.length / preferredCapabilities.length;
}

function integrationPoints({ service: { integrationStatus }, credentials }: Candidate): number {
  return integrationStatus === "credentials-required" ? CREDENTIALS[credentials] : (INTEGRATION[integrationStatus] ?? 3);
}

function pricePoints({ service, need: { budget } }: Candidate): number {
  const price = knownPrice(service);
  if (price === undefined) return 0;
  if (price <= (budget?.preferred ?? 0)) return 20;
  const limit = budgetLimit(budget);
  return limit === undefined ? 20 / (1 + price / HALF_PRICE) : 20 - 12 * (price / limit);
}

function freshnessPoints(seconds: number): number {
  if (seconds <= MINUTE) return 10;
  if (seconds <= HOUR) return 6;
  return seconds <= DAY ? 3 : 1;
}
