import { AGENT_PAIRING_TOKEN_HEADER, API_KEY_HEADER, headerProblem } from "@peaqos/client/core";

/** Throws when there is a problem with what goes by this name. */
export type Refuse = (name: string, problem: string | undefined) => void;

/** A caller's own headers: names in lower case, without those that are `undefined`, and without the two that carry credentials. */
export function plainHeaders(
  given: Readonly<Record<string, string | undefined>> | undefined,
  refuse: Refuse,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...given })) {
    const lower = name.toLowerCase();
    if (value === undefined || lower === API_KEY_HEADER || lower === AGENT_PAIRING_TOKEN_HEADER) continue;
    refuse("headers", headerProblem(name, value));
    headers[lower] = `${value}`;
  }
  return headers;
}
