import { sensitiveFields } from "@peaqos/types";

const SENSITIVE: ReadonlySet<string> = new Set(sensitiveFields.map((name) => name.toLowerCase()));

/** The texts in free-form JSON that stand below a name which the contract knows as a secret's. */
export function sensitiveValues(value: unknown, isSecret = false): readonly string[] {
  if (typeof value === "string") return isSecret ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => sensitiveValues(entry, isSecret || SENSITIVE.has(name.toLowerCase())));
}
