import { OrchestrationValidationError } from "@peaqos/client/core";

/** Throws when there is a problem with an argument. */
export function refuse(field: string, problem: string): never;
export function refuse(field: string, problem: string | undefined): void;
export function refuse(field: string, problem: string | undefined): void {
  if (problem) throw new OrchestrationValidationError(field, problem);
}

/** Throws unless an argument is a text with something in it. */
export function refuseEmpty(field: string, value: unknown): asserts value is string {
  if (typeof value !== "string" || value === "") refuse(field, "must be a non-empty string");
}
