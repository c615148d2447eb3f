import { reference } from "./deterministic.js";
import { completed, failed, type NativeAdapter } from "./native-call.js";
import { MAX_DEPTH, safeEcho } from "./safe-echo.js";

/**
 * Stands in for a provider that only a seed file knows: gives the input back. The reference is made of what is given back, and of
 * nothing else: a short secret could be guessed from its hash.
 */
export const runGeneric: NativeAdapter = ({ service, operation, input }) => {
  const echo = safeEcho(input);
  if (echo === undefined) return failed("INVALID_INPUT", `The input must be nested less than ${MAX_DEPTH} deep.`);
  const made = reference("ref", service.id, operation, echo);
  return completed({ operation, input: echo, reference: made }, made);
};
