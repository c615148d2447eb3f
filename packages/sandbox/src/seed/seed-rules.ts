import type { Issue } from "@peaqos/server-kit";
import { Refusal } from "../api/failure.js";
import { bodyIssues } from "../contract/validate.js";
import { ADDRESS_RULE, isAddress } from "../identity/address.js";
import { canonicalIdentityRef, readIdentityRef } from "../identity/identity-ref.js";

/** Looks at a value at a path, and tells what is wrong with it. */
export type Rule = (value: unknown, path: string) => readonly Issue[];

export const flag: Rule = (value, path) => (typeof value === "boolean" ? [] : [{ path, message: "must be true or false" }]);

export const address: Rule = (value, path) => (isAddress(value) ? [] : [{ path, message: `must be ${ADDRESS_RULE}` }]);

export function listOf(rule: Rule): Rule {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((entry, index) => rule(entry, `${path}.${index}`))
      : [{ path, message: "must be a list" }];
}

/** An object with these members and no others. Each may be left out, save those that are required. */
export function objectOf(members: Readonly<Record<string, Rule>>, ...required: readonly string[]): Rule {
  return (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [{ path, message: "must be an object" }];
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    const missing = required.filter((name) => !entries.some(([given]) => given === name));
    return [
      ...missing.map((name) => ({ path: below(path, name), message: "is required" })),
      ...entries.flatMap(([name, member]) => {
        const rule = Object.hasOwn(members, name) ? members[name] : undefined;
        return rule?.(member, below(path, name)) ?? [{ path: below(path, name), message: "is not known here" }];
      }),
    ];
  };
}

/** The path of a member. That of the whole is empty. */
export function below(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

const identityRef: Rule = (value, path) => {
  const [issue] = bodyIssues("createMachineIdentityChallenge", { identityRef: value });
  if (issue !== undefined) return [{ path, message: issue.message }];
  try {
    readIdentityRef(String(value));
    return [];
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return [{ path, message: "must hold a decimal number from 0 to 2^256-1 without leading zeros" }];
  }
};

export const identity: Rule = objectOf(
  { identityRef, controllerAddresses: listOf(address), bonded: flag, resolves: flag },
  "identityRef",
);

/** Identities of which none stands there twice, in whichever form. */
export const identities: Rule = (value, path) => {
  const issues = listOf(identity)(value, path);
  if (issues.length > 0 || !Array.isArray(value)) return issues;
  const names = value.map((entry: { identityRef: string }) => canonicalIdentityRef(entry.identityRef).toLowerCase());
  return names.flatMap((name, index) =>
    names.indexOf(name) === index ? [] : [{ path: `${path}.${index}.identityRef`, message: "stands there twice" }],
  );
};
