import { REDACTED } from "./sensitive-names.js";

/**
 * Moves the fields of an answer onto `target`, and the secret among them behind a getter that is not enumerable: copies and clones
 * miss it, printers show `[REDACTED]`. It reads through a Proxy too, which a private field would not allow.
 */
export function hideSecret(target: object, fields: object, name: string): void {
  const { [name]: secret, ...rest } = fields as Readonly<Record<string, unknown>>;
  Object.assign(target, rest);
  const show = (_: number, options: object, inspect: (value: unknown, options: object) => string) =>
    `${target.constructor.name} ${inspect({ ...target, [name]: REDACTED }, options)}`;
  Object.defineProperties(target, {
    [name]: { get: () => secret, configurable: true },
    [Symbol.for("nodejs.util.inspect.custom")]: { value: show, configurable: true },
  });
}
