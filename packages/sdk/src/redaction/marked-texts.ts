import { MARKED_NAMES } from "./secret-names.gen.js";

/** Every text of a body that the contract marks as a secret, by the name of its field. */
export function markedTexts(body: string): string[] {
  const found: string[] = [];
  // Of the body as it was sent: what made it may answer otherwise the second time.
  const waiting: (readonly [value: unknown, marked: boolean])[] = [[JSON.parse(body), false]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, marked] = next;
    if (typeof value === "object" && value !== null) {
      for (const [name, part] of Object.entries(value)) waiting.push([part, marked || MARKED_NAMES.test(name)]);
    } else if (marked && /string|number/.test(typeof value)) found.push(String(value));
  }
  return found;
}
