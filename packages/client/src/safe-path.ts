import { OrchestrationValidationError } from "./errors.js";

/**
 * Fills the `{parameters}` of a path. A value that could make the call reach another resource is refused: an empty one, and one
 * with a segment of dots, plain or percent-encoded.
 * @throws OrchestrationValidationError with the parameter as `field`
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeSegment(name, values[name]));
}

function encodeSegment(name: string, value: unknown): string {
  if (typeof value !== "string" || value === "") throw new OrchestrationValidationError(name, "must be a non-empty string");
  if (/(^|[/\\]|%2f|%5c)(\.|%2e){1,2}([/\\]|%2f|%5c|$)/i.test(value)) {
    throw new OrchestrationValidationError(name, "must not hold a path segment of dots");
  }
  try {
    return encodeURIComponent(value);
  } catch {
    throw new OrchestrationValidationError(name, "must be well-formed Unicode");
  }
}
