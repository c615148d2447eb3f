import { AGENT_PAIRING_TOKEN_HEADER, headerProblem } from "@peaqos/client/core";
import type { PairingRequestOptions } from "../options.js";
import { refuse, refuseEmpty } from "./refuse.js";

/** The token of an operation that cannot do without one. */
export function requiredToken(args: unknown[]): string {
  return checked(args.shift());
}

/** The token of an operation that takes either credential, if it was given. */
export function optionalToken([options]: unknown[]): string | undefined {
  const { pairingToken }: PairingRequestOptions = { ...(options as object) };
  return pairingToken === undefined ? undefined : checked(pairingToken);
}

function checked(token: unknown): string {
  refuseEmpty("pairingToken", token);
  refuse("pairingToken", headerProblem(AGENT_PAIRING_TOKEN_HEADER, token));
  return token;
}
