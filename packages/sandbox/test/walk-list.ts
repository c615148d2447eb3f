import type { OperationId } from "@peaqos/types";
import { expect } from "vitest";
import { type CallOptions, call, expectRefusal, must, type Sandbox } from "./support.ts";

/** Reads a list to its end, one item at a time. */
export async function walkList(sandbox: Sandbox, operationId: OperationId, options: CallOptions = {}) {
  const items = [];
  let cursor: string | undefined;
  do {
    const query = { ...options.query, limit: 1, ...(cursor === undefined ? {} : { cursor }) };
    const page = await must(sandbox, operationId, { ...options, query });
    expect(page.items.length).toBeLessThanOrEqual(1);
    expect(page.nextCursor).not.toBeNull();
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items;
}

/** Expects a list to be the same by pages of one as at once, and to refuse cursors and limits that are not its own. */
export async function expectPages(sandbox: Sandbox, operationId: OperationId, options: CallOptions = {}): Promise<void> {
  const whole = await must(sandbox, operationId, options);
  expect(whole.items.length).toBeGreaterThan(1);
  expect(whole).not.toHaveProperty("nextCursor");
  expect(await walkList(sandbox, operationId, options)).toEqual(whole.items);

  const foreign = Buffer.from(JSON.stringify({ v: 1, list: "another-list", after: whole.items[0].id })).toString("base64url");
  for (const cursor of ["%%%", "AAAA", foreign]) {
    const refused = await call(sandbox, operationId, { ...options, query: { ...options.query, cursor } });
    expectRefusal(refused, 400, "VALIDATION_ERROR");
    expect(refused.body.error.details.issues[0].path).toBe("query.cursor");
  }
  for (const limit of [0, 501, "many"]) {
    expectRefusal(await call(sandbox, operationId, { ...options, query: { ...options.query, limit } }), 400, "VALIDATION_ERROR");
  }
}

/** The types of the audit events, the oldest first. */
export async function eventTypes(sandbox: Sandbox, query: CallOptions["query"] = {}): Promise<string[]> {
  const { items } = await must(sandbox, "listAuditEvents", { query });
  return items.map(({ type }: { type: string }) => type).reverse();
}
