export * from "@peaqos/client/core";
export { type ClientOptions, createClient, type PeaqosHttpClient } from "./create-client.js";
