import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config/read-config.ts";
import { settings } from "../../src/config/settings.ts";
import { ConfigError, type ConfigOptions } from "../../src/index.ts";
import { rows } from "./rows.ts";

const folder = mkdtempSync(join(tmpdir(), "peaqos-sandbox-config-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function fileWith(content: unknown): string {
  files += 1;
  const file = join(folder, `config-${files}.json`);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const read = async (...sources: Parameters<typeof readConfig>) => (await readConfig(...sources)).config;

/** The message that a reading is refused with. */
async function refused(sources: Parameters<typeof readConfig>[0]): Promise<string> {
  const error: unknown = await readConfig(sources).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ConfigError);
  return (error as Error).message;
}

describe("the table of settings", () => {
  it("has the rows that are documented, and no others", () => {
    expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(Object.keys(settings)));
    const fallbacks = ["PEAQ_EVM_RPC_URL", "PEAQOS_EVM_RPC_URL"];
    expect([...rows.map(({ variable }) => variable), ...fallbacks].sort()).toEqual(
      Object.values(settings)
        .flatMap(({ variables }) => variables)
        .sort(),
    );
  });

  it("is told in full by the README: variable, key and default", () => {
    const readme = readFileSync(fileURLToPath(new URL("../../README.md", import.meta.url)), "utf8");
    for (const { key, variable, byDefault } of rows) {
      const line = readme.split("\n").find((text) => text.startsWith("|") && text.includes(`\`${variable}\``)) ?? "";
      const told = [byDefault ?? "none"].flat()[0] ?? "none";
      expect(line, variable).toContain(`\`${key}\``);
      expect(
        line.split("|").map((cell) => cell.trim()),
        variable,
      ).toContainEqual(expect.stringMatching(new RegExp(`^\`?${told}\\b`)));
    }
  });
});

describe.each(rows)("$variable ($key)", ({ key, variable, byDefault, values: [one, other], wrongTexts, wrongJson }) => {
  it("has its default where nothing is set", async () => {
    expect((await read({}))[key]).toEqual(byDefault);
    expect((await read({ env: {}, config: { [key]: undefined }, configFile: fileWith({}) }))[key]).toEqual(byDefault);
  });

  it.each([one, other])("is read from the environment: $text", async ({ text, read: value }) => {
    expect((await read({ env: { [variable]: text } }))[key]).toEqual(value);
  });

  it.each([one, other])("is read from a file: $json", async ({ json, read: value }) => {
    expect((await read({ configFile: fileWith({ [key]: json }) }))[key]).toEqual(value);
  });

  it.each([one, other])("is read from options: $json", async ({ json, read: value }) => {
    expect((await read({ config: { [key]: json } }))[key]).toEqual(value);
  });

  it("the file wins over the environment, options over both", async () => {
    const env = { [variable]: one.text };
    const configFile = fileWith({ [key]: other.json });
    expect((await read({ env, configFile }))[key]).toEqual(other.read);
    expect((await read({ env, configFile, config: { [key]: one.json } }))[key]).toEqual(one.read);
    expect((await read({ env, configFile, config: { [key]: undefined } }))[key]).toEqual(other.read);
  });

  it.each(wrongTexts.map((text) => [text]))("refuses %j in the environment, by its name and without its value", async (text) => {
    const message = await refused({ env: { [variable]: text } });
    expect(message).toMatch(new RegExp(`^${variable} must be .+\\.$`));
    expect(message).not.toContain("canary");
  });

  it.each(wrongJson.map((json) => [json]))("refuses %j in options, by its name and without its value", async (json) => {
    const message = await refused({ config: { [key]: json } as ConfigOptions });
    expect(message).toMatch(new RegExp(`^config\\.${key} must be .+\\.$`));
    expect(message).not.toContain("canary");
  });

  it.each(wrongJson.map((json) => [json]))("refuses %j in a file, by its name and without its value", async (json) => {
    const configFile = fileWith({ [key]: json });
    const message = await refused({ configFile });
    expect(message.startsWith(`${configFile}: ${key} must be `)).toBe(true);
    expect(message).not.toContain("canary");
  });
});

describe("the environment", () => {
  it.each(["true", "TRUE", "True", "1", " true "])("%j switches on", async (text) => {
    expect((await read({ env: { PEAQOS_REQUIRE_MARKET_QUOTES: text } })).requireMarketQuotes).toBe(true);
  });

  it.each(["false", "FALSE", "0"])("%j switches off", async (text) => {
    expect((await read({ env: { PEAQOS_REQUIRE_AGENT_PAIRING_AUTH: text } })).requireAgentPairingAuth).toBe(false);
  });

  it("a variable that is set to nothing counts as not set", async () => {
    const empty = Object.fromEntries(rows.map(({ variable }) => [variable, ""]));
    expect(await read({ env: empty })).toEqual(await read({}));
    expect(await read({ env: Object.fromEntries(rows.map(({ variable }) => [variable, undefined])) })).toEqual(await read({}));
  });

  it("both variables of API keys count, and each key once", async () => {
    const env = { PEAQOS_API_KEY: "one", PEAQOS_API_KEYS: "two, one,three" };
    expect((await read({ env })).apiKeys).toEqual(["one", "two", "three"]);
  });

  it.each([
    [{ PEAQOS_PAYMENT_RPC_URL: "http://a", PEAQ_EVM_RPC_URL: "http://b", PEAQOS_EVM_RPC_URL: "http://c" }, "http://a"],
    [{ PEAQ_EVM_RPC_URL: "http://b", PEAQOS_EVM_RPC_URL: "http://c" }, "http://b"],
    [{ PEAQOS_PAYMENT_RPC_URL: "", PEAQ_EVM_RPC_URL: " ", PEAQOS_EVM_RPC_URL: "http://c" }, "http://c"],
    // A fallback that is not used may be for something else.
    [{ PEAQOS_PAYMENT_RPC_URL: "http://a", PEAQ_EVM_RPC_URL: "wss://b" }, "http://a"],
  ])("the RPC URL of %j is %s", async (env, url) => {
    expect((await read({ env })).paymentRpcUrl).toBe(url);
  });

  it("a fallback that is used is held to the same rule, by its own name", async () => {
    expect(await refused({ env: { PEAQ_EVM_RPC_URL: "wss://b" } })).toMatch(/^PEAQ_EVM_RPC_URL must be /);
  });

  it("variables that the sandbox does not know are for others", async () => {
    const env = {
      PEAQOS_ORCHESTRATION_URL: "anything",
      PEAQOS_SANDBOX_FROBNICATE: "1",
      NODE_ENV: "test",
      requireApiAuth: "true",
    };
    expect(await read({ env })).toEqual(await read({}));
  });
});

describe("files and options", () => {
  it("empty text means none, also over what another source says", async () => {
    const env = {
      PEAQOS_PAYMENT_RPC_URL: "http://a",
      PEAQOS_MCR_API_URL: "http://b",
      PEAQOS_USDT_CONTRACT: `0x${"1".repeat(40)}`,
    };
    const configFile = fileWith({ paymentRpcUrl: "", mcrApiUrl: "" });
    expect(await read({ env, configFile, config: { usdtContract: "" } })).toEqual(await read({}));
  });

  it.each(["frobnicate", "PEAQOS_REQUIRE_API_AUTH", "constructor", "__proto__"])("the key %s is unknown", async (key) => {
    const text = `{"${key}": "canary"}`;
    const configFile = fileWith(text);
    expect(await refused({ configFile })).toBe(`${configFile}: ${key} is not a key of the configuration.`);
    expect(await refused({ config: JSON.parse(text) })).toBe(`config.${key} is not an option.`);
  });

  it.each([
    ["is not valid JSON", () => fileWith('{"agentPairingSessionSecret": "canary"')],
    ["must hold a JSON object", () => fileWith(["canary"])],
    ["must hold a JSON object", () => fileWith("null")],
    ["must hold a JSON object", () => fileWith('"canary"')],
    ["does not exist", () => join(folder, "missing.json")],
    ["cannot be read", () => folder],
  ])("a file that %s is refused by its name, without a word of its text", async (rule, make) => {
    const configFile = make();
    const message = await refused({ configFile });
    expect(message).toContain(rule);
    expect(message).toContain(configFile);
    expect(message).not.toContain("canary");
  });
});
