// Generated from spec/ by `npm run generate`. Do not edit.
export * from "./agent-pairings.gen.js";
export * from "./audit.gen.js";
export * from "./executions.gen.js";
export * from "./graph.gen.js";
export * from "./health.gen.js";
export * from "./machine-agents.gen.js";
export * from "./machine-identity.gen.js";
export * from "./machines.gen.js";
export * from "./market-orders.gen.js";
export * from "./market-search.gen.js";
export * from "./market-services.gen.js";
export * from "./payments.gen.js";
export * from "./policies.gen.js";
export * from "./runtime-endpoints.gen.js";
export * from "./skills.gen.js";
export * from "./tasks.gen.js";
