import type { Config } from "../../src/index.ts";

/** A value of a setting: as text in the environment, in JSON and options, and as it is read. */
export interface Written {
  readonly text: string;
  readonly json: unknown;
  readonly read: unknown;
}

/** One key of the configuration as it is documented, with two values that are neither its default nor each other. */
export interface Row {
  readonly key: keyof Config;
  readonly variable: string;
  readonly byDefault: unknown;
  readonly values: readonly [Written, Written];
  readonly wrongTexts: readonly string[];
  readonly wrongJson: readonly unknown[];
}

const same = (value: unknown): Written => ({ text: String(value), json: value, read: value });

function flag(key: keyof Config, variable: string, byDefault: boolean): Row {
  const wrongJson = ["true", 1, 0, null, [], {}];
  return {
    key,
    variable,
    byDefault,
    values: [same(!byDefault), same(byDefault)],
    wrongTexts: ["yes", "on", "2", "truee"],
    wrongJson,
  };
}

function words(key: keyof Config, variable: string): Row {
  const values = [same("off"), same("required")] as const;
  return { key, variable, byDefault: "required", values, wrongTexts: ["false", "none"], wrongJson: [false, "", null, 0] };
}

function duration(key: keyof Config, variable: string, byDefault: number): Row {
  return {
    key,
    variable,
    byDefault,
    values: [same(1), same(86_400_000)],
    wrongTexts: ["0", "-1", "1.5", "1e3", "0x10", "ten", "9007199254740993", "10 000"],
    wrongJson: [0, -1, 1.5, "60000", true, null, Number.NaN, Number.POSITIVE_INFINITY, 3_153_600_000_001],
  };
}

function url(key: keyof Config, variable: string): Row {
  return {
    key,
    variable,
    byDefault: undefined,
    values: [same("http://127.0.0.1:8545"), same("https://rpc.example/v1?project=7")],
    wrongTexts: ["rpc.example", "ws://rpc.example", "file:///etc/hosts", "http://", "https://me:canary@rpc.example", "http:rpc"],
    wrongJson: [7, null, false, "rpc.example", "ftp://rpc.example", "https://me@rpc.example"],
  };
}

const key = { text: "key-a, key-b ,", json: ["key-a", "key-b"], read: ["key-a", "key-b"] };
const otherKey = { text: "key-c", json: ["key-c"], read: ["key-c"] };

export const rows: readonly Row[] = [
  flag("requireApiAuth", "PEAQOS_REQUIRE_API_AUTH", false),
  ...["PEAQOS_API_KEY", "PEAQOS_API_KEYS"].map(
    (variable): Row => ({
      key: "apiKeys",
      variable,
      byDefault: [],
      values: [key, otherKey],
      wrongTexts: ["canary key", "canary-kéy"],
      wrongJson: ["canary", null, [7], ["canary key"], [""], ["canary\n"], {}],
    }),
  ),
  flag("requireAgentPairingAuth", "PEAQOS_REQUIRE_AGENT_PAIRING_AUTH", true),
  words("machineIdentityVerification", "PEAQOS_MACHINE_IDENTITY_VERIFICATION"),
  words("agentPairingVerification", "PEAQOS_AGENT_PAIRING_VERIFICATION"),
  {
    key: "agentPairingSessionSecret",
    variable: "PEAQOS_AGENT_PAIRING_SESSION_SECRET",
    byDefault: undefined,
    values: [same(" canary secret "), same("another")],
    wrongTexts: [],
    wrongJson: [7, null, ["canary"]],
  },
  duration("agentPairingChallengeTtlMs", "PEAQOS_AGENT_PAIRING_CHALLENGE_TTL_MS", 600_000),
  duration("agentPairingSessionTtlMs", "PEAQOS_AGENT_PAIRING_SESSION_TTL_MS", 3_600_000),
  flag("requireMarketQuotes", "PEAQOS_REQUIRE_MARKET_QUOTES", false),
  flag("enforceServicePaymentRails", "PEAQOS_ENFORCE_SERVICE_PAYMENT_RAILS", false),
  flag("requirePaymentBeforeExecute", "PEAQOS_REQUIRE_PAYMENT_BEFORE_EXECUTE", false),
  flag("requirePaymentRpcVerification", "PEAQOS_REQUIRE_PAYMENT_RPC_VERIFICATION", false),
  url("paymentRpcUrl", "PEAQOS_PAYMENT_RPC_URL"),
  {
    key: "usdtContract",
    variable: "PEAQOS_USDT_CONTRACT",
    byDefault: undefined,
    values: [same("0xdAC17F958D2ee523a2206206994597C13D831ec7"), same(`0x${"0".repeat(40)}`)],
    wrongTexts: ["0x1", "dAC17F958D2ee523a2206206994597C13D831ec7", `0x${"g".repeat(40)}`],
    wrongJson: [null, 0, "0x1"],
  },
  {
    key: "usdtDecimals",
    variable: "PEAQOS_USDT_DECIMALS",
    byDefault: 6,
    values: [same(0), same(18)],
    wrongTexts: ["-1", "1.5", "256", "six"],
    wrongJson: ["6", null, -1, 6.5, 256],
  },
  url("mcrApiUrl", "PEAQOS_MCR_API_URL"),
  duration("quoteTtlMs", "PEAQOS_SANDBOX_QUOTE_TTL_MS", 900_000),
  {
    key: "rateLimitPerMinute",
    variable: "PEAQOS_SANDBOX_RATE_LIMIT",
    byDefault: 0,
    values: [same(60), same(1_000_000)],
    wrongTexts: ["-1", "1.5", "1000001", "none"],
    wrongJson: ["60", null, -1, 0.5, 1_000_001],
  },
];
