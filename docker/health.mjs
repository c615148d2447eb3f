// health.mjs URL: exits 0 when the answer is a healthy one, of /health or of /api/v1/readiness.
import { readSecretFiles } from "./secret-files.mjs";

try {
  readSecretFiles(process.env);
  const { PEAQOS_API_KEY: one, PEAQOS_API_KEYS: many } = process.env;
  const key = one || many?.split(",")[0]?.trim();
  const response = await fetch(process.argv[2], {
    headers: key ? { "x-api-key": key } : {},
    redirect: "error",
    signal: AbortSignal.timeout(4000),
  });
  const body = await response.json();
  if (!response.ok || (body.ok !== true && body.status !== "ready")) throw new Error(`the answer is ${response.status}`);
} catch (cause) {
  console.error(`not healthy: ${cause.message}`);
  process.exitCode = 1;
}
