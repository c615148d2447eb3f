// Starts the sandbox in this process, so that signals reach it. Its options follow.
import { readSecretFiles } from "./secret-files.mjs";

try {
  readSecretFiles(process.env);
} catch (cause) {
  console.error(`peaqos-sandbox: ${cause.message}`);
  process.exit(1);
}
await import("./node_modules/@peaqos/sandbox/dist/bin.js");
