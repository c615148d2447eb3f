export type { Config, ConfigOptions, Environment } from "./config/config.js";
export { ConfigError } from "./config/config-error.js";
export type { IdentitySeed } from "./identity/local-registry.js";
export type { RegistryControls } from "./identity/registry-controls.js";
export type { LogEntry } from "./log/log-entry.js";
export type { Seed } from "./seed/seed.js";
export { SeedError } from "./seed/seed-error.js";
export { type Sandbox, type SandboxOptions, startSandbox } from "./start-sandbox.js";
export { StoreError } from "./store/store-error.js";
