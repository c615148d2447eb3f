import { ADDRESS_RULE, isAddress } from "../identity/address.js";

/** What was read, `undefined` when it breaks the rule. */
type Read<T> = { readonly value: T } | undefined;

/** How the values of a setting are written. */
export interface Kind<T> {
  /** Completes "must be ..." for a value in JSON or in options. */
  readonly rule: string;
  /** The same for the text of a variable, where it differs. */
  readonly textRule?: string;
  fromJson(value: unknown): Read<T>;
  /** Of the text of a variable. */
  fromText(text: string): Read<T>;
  /** The value as it may be shown to people. By default as it is. */
  show?(value: T): unknown;
}

const REDACTED = "[REDACTED]";

export const flag: Kind<boolean> = {
  rule: "true or false",
  textRule: "true, false, 1 or 0",
  fromJson: (value) => (typeof value === "boolean" ? { value } : undefined),
  fromText(text) {
    const known = { true: true, "1": true, false: false, "0": false };
    const value = Object.entries(known).find(([name]) => name === text.toLowerCase());
    return value && { value: value[1] };
  },
};

export function wholeNumber(least: number, most: number): Kind<number> {
  const fromJson = (value: unknown) =>
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? { value } : undefined;
  return {
    rule: `a whole number from ${least} to ${most}`,
    fromJson,
    fromText: (text) => (/^\d+$/.test(text) ? fromJson(Number(text)) : undefined),
  };
}

/** Up to a hundred years, so that every time that comes of it can be written down. */
export const milliseconds: Kind<number> = {
  ...wholeNumber(1, 3_153_600_000_000),
  rule: "a whole number of milliseconds from 1 to 3153600000000",
};

export function oneOf<const Word extends string>(...words: readonly Word[]): Kind<Word> {
  const read = (given: unknown) => {
    const value = words.find((word) => word === given);
    return value === undefined ? undefined : { value };
  };
  return { rule: words.join(" or "), fromJson: read, fromText: read };
}

/** Text that obeys a rule. Empty text means none. */
function text(rule: string, isValid: (text: string) => boolean, show: (text: string) => unknown): Kind<string | undefined> {
  const read = (value: unknown): Read<string | undefined> => {
    if (value === "") return { value: undefined };
    return typeof value === "string" && isValid(value) ? { value } : undefined;
  };
  return { rule, fromJson: read, fromText: read, show: (value) => (value === undefined ? undefined : show(value)) };
}

export const secret: Kind<string | undefined> = text(
  "text",
  () => true,
  () => REDACTED,
);

/** Keys often stand in the path or the query of a URL, so people see its origin only. */
export const webAddress: Kind<string | undefined> = text(
  "an http or https URL without user name and password",
  (value) => {
    if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return false;
    const { username, password } = new URL(value);
    return username === "" && password === "";
  },
  (value) => {
    const { origin, pathname, search } = new URL(value);
    return pathname === "/" && search === "" ? origin : `${origin}/${REDACTED}`;
  },
);

export const evmAddress: Kind<string | undefined> = text(ADDRESS_RULE, isAddress, (value) => value);

/** A key has to fit into a header as it is. */
const isKey = (value: unknown): value is string => typeof value === "string" && /^[\x21-\x7e]+$/.test(value);

export const keys: Kind<readonly string[]> = {
  rule: "a list of keys, each of visible ASCII characters without spaces",
  textRule: "keys of visible ASCII characters without spaces, with commas between them",
  fromJson: (value) => (Array.isArray(value) && value.every(isKey) ? { value: [...new Set(value)] } : undefined),
  fromText(all) {
    const value = all.split(",").flatMap((key) => key.trim() || []);
    return value.every(isKey) ? { value: [...new Set(value)] } : undefined;
  },
  show: (value) => value.length,
};
