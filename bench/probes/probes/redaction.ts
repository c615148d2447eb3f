import { inspect } from "node:util";
import { bad, good, type Probe } from "../probe.ts";
import type { Redactor } from "../redactors.ts";

const SECRET = "probe-TAIL9f31";
/** Must still be there, so that hiding everything does not pass. */
const KEPT = "rover-seven";

const nestedJson = JSON.stringify({ name: KEPT, token: SECRET });

/** Each case holds the secret and the word that must stay. */
const cases: Readonly<Record<string, object>> = {
  "`authorization: X` without a scheme": { headers: { accept: KEPT, authorization: SECRET } },
  "`x-api-key` header": { headers: { accept: KEPT, "x-api-key": SECRET } },
  "`X-API-Key` header": { headers: { accept: KEPT, "X-API-Key": SECRET } },
  "`?access_token=abc-TAIL` in a URL": { url: `https://h/${KEPT}?access_token=${SECRET}&page=2` },
  "`token`": { body: { name: KEPT, token: SECRET } },
  "`Token`": { body: { name: KEPT, Token: SECRET } },
  "arrays in arrays": { items: [[{ name: KEPT, token: SECRET }]] },
  "JSON inside a string": { body: nestedJson },
};

export const redaction: readonly Probe<Redactor>[] = Object.entries(cases).map(([title, value]) => ({
  title,
  run({ redact }) {
    const before = inspect(value, { depth: 8 });
    const result = redact(value);
    if (result === undefined) return undefined;
    const text = inspect(result, { depth: 8 });
    if (inspect(value, { depth: 8 }) !== before) return bad("changes the value itself");
    if (text.includes(SECRET)) return bad("leaks");
    // A pattern that stops at a dash hides only the beginning.
    if (text.includes("TAIL")) return bad("leaks the tail");
    return text.includes(KEPT) ? good("redacted") : bad("hides everything");
  },
}));
