import { sensitiveFields } from "@peaqos/types";

const SENSITIVE: ReadonlySet<string> = new Set(sensitiveFields.map((name) => name.toLowerCase()));

/** A copy of free-form JSON that holds none of the secrets that the contract knows by name. */
export function redactInput(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactInput);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, SENSITIVE.has(name.toLowerCase()) ? "[REDACTED]" : redactInput(member)]),
  );
}
