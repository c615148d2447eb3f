import { AGENT_PAIRING_TOKEN_HEADER, headerProblem } from "@peaqos/client/core";
import type { PairingRequestOptions } from "../options.js";
import type { CallInput } from "./operation-row.js";
import { refuse } from "./refuse.js";

/** The token of an operation that cannot do without one. */
export function requiredToken(input: CallInput): string {
  return checked(input.pairingToken);
}

/** The token of an operation that takes either credential, if it was given. */
export function optionalToken(_: CallInput, options: PairingRequestOptions): string | undefined {
  return options.pairingToken === undefined ? undefined : checked(options.pairingToken);
}

function checked(token: unknown): string {
  if (typeof token !== "string" || token === "") refuse("pairingToken", "must be a non-empty string");
  refuse("pairingToken", headerProblem(AGENT_PAIRING_TOKEN_HEADER, token));
  return token;
}
