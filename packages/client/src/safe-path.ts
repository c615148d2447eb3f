import { OrchestrationValidationError } from "./errors.js";

/**
 * Fills the `{parameters}` of a path. A value that could make the call reach another resource is refused: an empty one, and one
 * with a segment of dots, plain or percent-encoded.
 * @throws OrchestrationValidationError with the parameter as `field`
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => pathSegment(name, values[name]));
}

/**
 * A value as the one segment of a path that it fills.
 * @throws OrchestrationValidationError with `name` as `field`
 */
export function pathSegment(name: string, value: unknown): string {
  // A segment of dots moves the call to another path; half of a surrogate pair cannot be encoded.
  if (typeof value !== "string" || /^$|(^|[/\\]|%2f|%5c)(\.|%2e){1,2}([/\\]|%2f|%5c|$)|\p{Surrogate}/iu.test(value)) {
    throw new OrchestrationValidationError(name, "must be a non-empty path segment");
  }
  return encodeURIComponent(value);
}
