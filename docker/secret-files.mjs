// Secrets come as variables, or as files that NAME_FILE names: those are in no list of processes or variables of the container.
import { readFileSync } from "node:fs";

const NAMES = ["PEAQOS_AGENT_PAIRING_SESSION_SECRET", "PEAQOS_API_KEY", "PEAQOS_API_KEYS", "PEAQOS_SANDBOX_DB", "PGPASSWORD"];

/** Sets the variables whose files are named. Throws what names the variable, never what is in the file. */
export function readSecretFiles(env) {
  for (const name of NAMES) {
    const file = env[`${name}_FILE`];
    if (!file) continue;
    try {
      env[name] = readFileSync(file, "utf8").trim();
    } catch (cause) {
      throw new Error(`${name}_FILE cannot be read (${cause.code}). It must be readable for the user ${process.getuid?.()}.`);
    }
  }
}
