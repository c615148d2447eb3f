import { AGENT_PAIRING_TOKEN_HEADER, API_KEY_HEADER, headerProblem } from "@peaqos/client";

export interface PlainHeaders {
  readonly headers: Record<string, string>;
  /** What makes one of them unfit to be sent. */
  readonly problem: string | undefined;
}

/** A caller's own headers: names in lower case, without those that are `undefined`, and without the two that carry credentials. */
export function plainHeaders(given: Readonly<Record<string, string | undefined>> = {}): PlainHeaders {
  const headers: Record<string, string> = {};
  let problem: string | undefined;
  for (const [name, value] of Object.entries(given)) {
    const lower = name.toLowerCase();
    if (value === undefined || lower === API_KEY_HEADER || lower === AGENT_PAIRING_TOKEN_HEADER) continue;
    problem ??= headerProblem(name, value);
    headers[lower] = value;
  }
  return { headers, problem };
}
