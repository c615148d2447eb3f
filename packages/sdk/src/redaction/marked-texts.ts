import { MARKED_NAMES } from "./marked-names.gen.js";

/** Every text of a body that the contract marks as a secret, by the name of its field. */
export function markedTexts(body: unknown): string[] {
  const found: string[] = [];
  const waiting: (readonly [value: unknown, marked: boolean])[] = [[body, false]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, marked] = next;
    if (typeof value === "object" && value !== null) {
      for (const [name, part] of Object.entries(value)) waiting.push([part, marked || MARKED_NAMES.test(name)]);
    } else if (marked) found.push(String(value));
  }
  return found;
}
