export * from "./client-error-codes.js";
export * from "./error-codes.gen.js";
export * from "./operations.gen.js";
export * from "./schema.gen.js";
export * from "./sensitive.gen.js";
