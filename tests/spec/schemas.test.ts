import { describe, expect, it } from "vitest";
import { answerSchemas, type Node, requestSchemas, schemas } from "./contract.ts";

interface Part {
  readonly at: string;
  readonly schema: Node;
  readonly top: boolean;
}

/** A schema and everything written inside it; references are not followed. */
function parts(at: string, schema: Node, top = true): Part[] {
  if (typeof schema !== "object" || schema === null || schema.$ref) return [];
  const inner = [
    ...Object.entries(schema.properties ?? {}),
    ...["items", "additionalProperties"].flatMap((key) => (schema[key] ? [[key, schema[key]] as const] : [])),
    ...["oneOf", "anyOf", "allOf"].flatMap((key) =>
      ((schema[key] ?? []) as Node[]).map((part, index) => [`${key}/${index}`, part] as const),
    ),
  ];
  return [{ at, schema, top }, ...inner.flatMap(([key, part]) => parts(`${at}/${key}`, part, false))];
}

const all = Object.entries(schemas).flatMap(([name, schema]) => parts(name, schema));
const within = (names: Set<string>) => all.filter(({ at }) => names.has(at.split("/")[0] ?? ""));
const offenders = (list: readonly Part[], offends: (part: Part) => boolean) => list.filter(offends).map(({ at }) => at);

function acceptsNull(schema: Node): boolean {
  const free = Object.keys(schema).every((key) => key === "description");
  return free || [schema.type].flat().includes("null") || (schema.oneOf ?? []).some((part: Node) => part.type === "null");
}

describe("requests and answers", () => {
  it("share no object but free-form maps", () => {
    const shared = [...requestSchemas].filter((name) => answerSchemas.has(name));
    expect(shared.filter((name) => schemas[name]?.properties !== undefined)).toEqual([]);
  });

  it("requests are closed", () => {
    expect(offenders(within(requestSchemas), ({ schema }) => schema.properties && schema.additionalProperties !== false)).toEqual(
      [],
    );
  });

  it("answers are open by leaving additionalProperties out", () => {
    expect(offenders(within(answerSchemas), ({ schema }) => schema.properties && "additionalProperties" in schema)).toEqual([]);
    expect(offenders(all, ({ schema }) => schema.additionalProperties === true && schema.properties)).toEqual([]);
  });

  it("every optional field of an answer accepts null, save nextCursor", () => {
    const fields = within(answerSchemas).flatMap(({ at, schema }) =>
      Object.entries<Node>(schema.properties ?? {})
        .filter(([name]) => !(schema.required ?? []).includes(name) && name !== "nextCursor")
        .filter(([, field]) => !acceptsNull(field))
        .map(([name]) => `${at}/${name}`),
    );
    expect(fields).toEqual([]);
  });

  it("fields of requests refuse null, save the limits and currency of a delegation policy", () => {
    const nullable = within(new Set([...requestSchemas].filter((name) => !answerSchemas.has(name)))).flatMap(({ at, schema }) =>
      Object.entries<Node>(schema.properties ?? {})
        .filter(
          ([, field]) => [field.type].flat().includes("null") || (field.oneOf ?? []).some((part: Node) => part.type === "null"),
        )
        .map(([name]) => `${at}/${name}`),
    );
    expect(nullable.sort()).toEqual([
      "DelegationPolicyInput/currency",
      "DelegationPolicyInput/dailySpendLimit",
      "DelegationPolicyInput/perTransactionLimit",
    ]);
  });
});

describe("schemas", () => {
  it("name every enum", () => {
    expect(offenders(all, ({ schema, top }) => schema.enum !== undefined && !top)).toEqual([]);
  });

  it("write no object with more than two fields inline", () => {
    expect(offenders(all, ({ schema, top }) => !top && Object.keys(schema.properties ?? {}).length > 2)).toEqual([]);
  });

  it("use no nullable keyword, which OpenAPI 3.1 does not have", () => {
    expect(offenders(all, ({ schema }) => "nullable" in schema)).toEqual([]);
  });

  it("describe every schema but envelopes, and every field of its own", () => {
    expect(Object.keys(schemas).filter((name) => !schemas[name]?.description && !/(Item|List)Response$/.test(name))).toEqual([]);
    const bare = all.flatMap(({ at, schema }) =>
      Object.entries<Node>(schema.properties ?? {})
        .filter(([name, field]) => !field.$ref && !field.description && !["item", "items"].includes(name))
        .map(([name]) => `${at}/${name}`),
    );
    expect(bare).toEqual([]);
  });
});

describe("one-time tokens", () => {
  it.each([
    ["AgentPairing", "IssuedAgentPairing", "pairingToken"],
    ["MachineAgent", "EnrolledMachineAgent", "provisioningToken"],
  ])("%s has none, %s always has its %s", (plain, issued, token) => {
    const { [token]: secret, ...rest } = schemas[issued]?.properties ?? {};
    expect(schemas[plain]?.properties).not.toHaveProperty(token);
    expect(schemas[issued]?.required).toContain(token);
    expect(secret).toMatchObject({ "x-one-time": true, "x-sensitive-data": true });
    expect(rest).toEqual(schemas[plain]?.properties);
  });

  it("marks every field that holds a secret", () => {
    const secret =
      /^(authToken|agentToken|pairingToken|provisioningToken|signature|paymentSignature|xPayment|authorization|signInWithX|credentials|providerCredentials)$/;
    const unmarked = all.flatMap(({ at, schema }) =>
      Object.entries<Node>(schema.properties ?? {})
        .filter(([name, field]) => secret.test(name) && field["x-sensitive-data"] !== true)
        .map(([name]) => `${at}/${name}`),
    );
    expect(unmarked).toEqual([]);
  });
});
