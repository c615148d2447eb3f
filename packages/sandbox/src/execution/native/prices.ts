import { between, fraction, timestamp } from "./deterministic.js";
import { oneOf, optionalInteger, text } from "./input.js";
import { completed, failed, type NativeAdapter, type NativeResult } from "./native-call.js";

// Prices stand still: a test that reads one twice gets it twice.
const prices: ReadonlyMap<string, string> = new Map([
  ["PEAQ/USDT", "0.1642"],
  ["BTC/USDT", "68412.5"],
  ["ETH/USDT", "3127.84"],
  ["SOL/USDT", "171.36"],
  ["USDC/USDT", "0.9998"],
]);

const SECOND = 1000;
const steps: ReadonlyMap<string, number> = new Map([
  ["1m", 60 * SECOND],
  ["5m", 300 * SECOND],
  ["1h", 3600 * SECOND],
  ["1d", 86_400 * SECOND],
]);

/** The feed looks every 30 seconds. */
export const readPrice: NativeAdapter = ({ input, now }) => {
  const pair = text(input, "pair", 40);
  const price = prices.get(pair);
  if (price === undefined) return unknownPair();
  return completed({ pair, price, observedAt: timestamp(floor(now.getTime(), 30 * SECOND)) });
};

export const readCandles: NativeAdapter = ({ input, now }) => {
  const pair = text(input, "pair", 40);
  const interval = oneOf(input, "interval", [...steps.keys()]);
  const limit = optionalInteger(input, "limit", 1, 100, 24);
  const step = steps.get(interval) ?? SECOND;
  const price = prices.get(pair);
  if (price === undefined) return unknownPair();
  const latest = floor(now.getTime(), step);
  const candles = Array.from({ length: limit }, (_, index) => candle(pair, Number(price), latest - index * step, step));
  return completed({ pair, interval, candles });
};

// A candle closes where the next one opens, whichever request shows them.
function candle(pair: string, price: number, openedAt: number, step: number): Readonly<Record<string, string>> {
  const at = (time: number) => price * (0.99 + 0.02 * fraction(pair, step, time));
  const [open, close] = [at(openedAt), at(openedAt + step)];
  const spread = 0.004 * price * fraction(pair, step, openedAt, "spread");
  return {
    openedAt: timestamp(openedAt),
    open: decimal(open),
    high: decimal(Math.max(open, close) + spread),
    low: decimal(Math.min(open, close) - spread),
    close: decimal(close),
    volume: String(between(100, 100_000, pair, step, openedAt, "volume")),
  };
}

function unknownPair(): NativeResult {
  return failed("UNKNOWN_PAIR", `The feed does not have this pair. It has ${[...prices.keys()].join(", ")}.`);
}

function floor(milliseconds: number, step: number): number {
  return Math.floor(milliseconds / step) * step;
}

function decimal(value: number): string {
  return String(Number(value.toPrecision(6)));
}
