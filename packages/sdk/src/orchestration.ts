// The functional form: what is imported from here brings no other operation along.
export { createOrchestrationClient } from "./core/orchestration-client.js";
export * from "./operations/index.gen.js";
export type * from "./public-types.js";
