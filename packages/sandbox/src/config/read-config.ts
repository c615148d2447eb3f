import { isLoopback } from "@peaqos/server-kit";
import type { Config, ConfigOptions, Environment } from "./config.js";
import { ConfigError } from "./config-error.js";
import { defaultConfig } from "./defaults.js";
import type { Kind } from "./kinds.js";
import { readJsonFile } from "./read-json-file.js";
import { type Setting, settings } from "./settings.js";

const LEAST_SECRET_LENGTH = 32;

/** Where a configuration is read from. Options win over the file, the file over the environment, that over the defaults. */
export interface ConfigSources {
  readonly config?: ConfigOptions | undefined;
  readonly configFile?: string | undefined;
  readonly env?: Environment | undefined;
}

export interface ReadConfig {
  readonly config: Config;
  /** Whether a session secret may be made up: nobody said that there is one or none, and it is not production. */
  readonly makesUpSecret: boolean;
}

type Given = Readonly<Record<string, unknown>>;
const table: Readonly<Record<string, Setting<unknown>>> = settings;

/** @throws ConfigError when a value or a key breaks a rule */
export async function readConfig({ config = {}, configFile, env = {} }: ConfigSources): Promise<ReadConfig> {
  const file = configFile === undefined ? {} : await readFileConfig(configFile);
  const given = { ...fromEnvironment(env), ...file, ...fromObject(config, "config.", "is not an option.") };
  const makesUpSecret = !("agentPairingSessionSecret" in given) && env.NODE_ENV !== "production";
  return { config: { ...defaultConfig, ...given }, makesUpSecret };
}

/**
 * Holds a configuration to what its keys ask of each other and of the address to listen on.
 * @throws ConfigError
 */
export function checkConfig({ requireApiAuth, apiKeys, agentPairingSessionSecret: secret = "" }: Config, host: string): void {
  if (requireApiAuth && apiKeys.length === 0) {
    throw new ConfigError(
      "PEAQOS_REQUIRE_API_AUTH (requireApiAuth) is on, but there is no key. Set PEAQOS_API_KEY or PEAQOS_API_KEYS (apiKeys).",
    );
  }
  if (!isLoopback(host) && secret.length < LEAST_SECRET_LENGTH) {
    throw new ConfigError(
      `the host ${host} can be reached from other machines, so the sandbox needs a session secret of at least ${LEAST_SECRET_LENGTH} characters. Set PEAQOS_AGENT_PAIRING_SESSION_SECRET (agentPairingSessionSecret).`,
    );
  }
}

async function readFileConfig(file: string): Promise<Given> {
  const value = await readJsonFile(file, (message) => new ConfigError(message));
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ConfigError(`${file} must hold a JSON object.`);
  return fromObject(value, `${file}: `, "is not a key of the configuration.");
}

function fromObject(object: object, prefix: string, unknown: string): Given {
  const given: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) {
    if (!Object.hasOwn(table, key)) throw new ConfigError(`${prefix}${key} ${unknown}`);
    if (value === undefined) continue;
    const kind = table[key]?.kind;
    const read = kind?.fromJson(value);
    if (read === undefined) throw new ConfigError(`${prefix}${key} must be ${kind?.rule}.`);
    given[key] = read.value;
  }
  return given;
}

function fromEnvironment(env: Environment): Given {
  const given: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries(table)) {
    const texts = setting.variables.flatMap((variable) => textOf(variable, env, setting.emptyIsNone));
    const values = texts.slice(0, setting.addsUp ? undefined : 1).map((set) => readText(set, setting.kind));
    if (values.length > 0) given[key] = setting.addsUp ? [...new Set(values.flat())] : values[0];
  }
  return given;
}

interface SetVariable {
  readonly variable: string;
  readonly text: string;
}

function textOf(variable: string, env: Environment, emptyIsNone = false): readonly SetVariable[] {
  const given = env[variable];
  // Blanks may be part of a secret, so it is taken as it is.
  const text = emptyIsNone ? given : given?.trim();
  return text === undefined || (text === "" && !emptyIsNone) ? [] : [{ variable, text }];
}

function readText({ variable, text }: SetVariable, kind: Kind<unknown>): unknown {
  const read = kind.fromText(text);
  if (read === undefined) throw new ConfigError(`${variable} must be ${kind.textRule ?? kind.rule}.`);
  return read.value;
}
