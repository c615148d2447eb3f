import { randomBytes } from "node:crypto";
import type { Config } from "../config/config.js";

/** Stands in where no session secret is configured. What it binds is void after a restart. */
const processSecret = randomBytes(32).toString("hex");

/** The secret that challenges and sealed tokens are bound to. With another one they are void. */
export function bindingSecret({ agentPairingSessionSecret }: Pick<Config, "agentPairingSessionSecret">): string {
  return agentPairingSessionSecret || processSecret;
}
