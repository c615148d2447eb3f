export * from "./core.js";
export { type ClientOptions, createClient, type PeaqosHttpClient } from "./create-client.js";
