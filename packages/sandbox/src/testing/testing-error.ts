/** What a tester asked for cannot be done. `field` names the part of it that is wrong. */
export class TestingError extends Error {
  readonly field: string;
  /** Completes "`field` ...". */
  readonly rule: string;

  constructor(field: string, rule: string) {
    super(`${field} ${rule}.`);
    this.name = "TestingError";
    this.field = field;
    this.rule = rule;
  }
}
