import { inspect } from "node:util";
import { deserialize, serialize } from "node:v8";
import { sanitizeBody } from "@peaqos/sdk";
import { describe, expect, it, vi } from "vitest";
import { oneTimeCases, TOKEN } from "./one-time-answers.ts";

const TRACE = /onetime0001|emiteno0001/;
const PRINTED = { depth: 9, showHidden: true, getters: true, maxStringLength: null } as const;

describe.each(oneTimeCases)("the token of %s", (_, { field, wire, call }) => {
  it("reads like any field, any number of times", async () => {
    const { item } = await call();
    expect([item[field], item[field], item[field]]).toEqual([TOKEN, TOKEN, TOKEN]);
    const { [field]: again } = item;
    expect(again).toBe(TOKEN);
    expect(field in item).toBe(true);
  });

  it("reads the same in withResponse() and in result()", async () => {
    const { data, response } = await call().withResponse();
    expect(data.item[field]).toBe(TOKEN);
    expect(response.status).toBe(201);
    const result = await call().result();
    expect(result.ok && result.value.item[field]).toBe(TOKEN);
    for (const shown of [{ data }, result]) {
      expect(inspect(shown, PRINTED)).not.toMatch(TRACE);
      expect(JSON.stringify(shown)).not.toMatch(TRACE);
      expect(JSON.stringify(shown)).toContain('"[REDACTED]"');
    }
  });

  it("is [REDACTED] in JSON, and the other fields are as the server sent them", async () => {
    const { item } = await call();
    const safe = { ...wire, [field]: "[REDACTED]" };
    expect(JSON.parse(JSON.stringify(item))).toEqual(safe);
    expect(JSON.parse(JSON.stringify([{ list: [item] }]))).toEqual([{ list: [safe] }]);
    expect(item.toJSON()).toEqual(safe);
  });

  it("is [REDACTED] in inspect, alone and nested, also as a promise", async () => {
    const answer = await call();
    const { item } = answer;
    const settled = call();
    await settled;
    for (const shown of [item, answer, [[item]], new Map([[item, { a: item }]]), new Set([item]), { a: { b: item } }, settled]) {
      for (const options of [PRINTED, { depth: 9 }, {}]) expect(inspect(shown, options)).not.toMatch(TRACE);
      expect(inspect(shown, PRINTED)).toContain(`${field}: '[REDACTED]'`);
      expect(inspect(shown, PRINTED)).toContain(item.id);
    }
    expect(inspect(item)).toMatch(/^(IssuedAgentPairing|EnrolledMachineAgent) \{/);
  });

  it("stays out of inspect without custom printers, which is what console.dir does", async () => {
    const { item } = await call();
    expect(inspect(item, { depth: 9, customInspect: false })).not.toMatch(TRACE);
    expect(inspect(item, { depth: 9, customInspect: false, showHidden: true })).not.toMatch(TRACE);
  });

  it("is [REDACTED] on the console", async () => {
    const { item } = await call();
    const written: string[] = [];
    const spies = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, "write").mockImplementation((text) => {
        written.push(String(text));
        return true;
      }),
    );
    const spied = vi.spyOn(console, "log").mockImplementation((...values) => void written.push(inspect(values, { depth: 9 })));
    try {
      console.log(item, [item]);
      console.error("%o %O %j %s", item, item, item, item);
      console.dir(item, { depth: 9 });
      console.table([item]);
    } finally {
      for (const spy of [...spies, spied]) spy.mockRestore();
    }
    expect(written.join("")).not.toMatch(TRACE);
    expect(written.join("")).toContain("[REDACTED]");
  });

  it("is absent from copies, clones and lists of fields", async () => {
    const { item } = await call();
    const inLoop: string[] = [];
    for (const name in item) inLoop.push(name);
    const copies = [{ ...item }, Object.assign({}, item), structuredClone(item), deserialize(serialize(item)) as object];
    for (const copy of copies) {
      expect(inspect(copy, PRINTED)).not.toMatch(TRACE);
      expect(Object.keys(copy)).not.toContain(field);
      expect(copy).toMatchObject({ id: wire.id });
    }
    expect(Object.fromEntries(Object.entries(item))).toEqual(copies[0]);
    expect(inLoop.sort()).toEqual(
      Object.keys(wire)
        .filter((name) => name !== field)
        .sort(),
    );
    expect(JSON.stringify(copies)).not.toMatch(TRACE);
    expect(inspect(Object.values(Object.getOwnPropertyDescriptors(item)), PRINTED)).not.toMatch(TRACE);
  });

  it("is absent from texts and from what sanitizeBody makes of it", async () => {
    const { item } = await call();
    expect(`${item} ${String(item)} ${[item].join()} ${Object.entries(item)}`).not.toMatch(TRACE);
    const safe = sanitizeBody({ deep: [item, new Map([["a", item]])] });
    expect(inspect(safe, PRINTED)).not.toMatch(TRACE);
    expect(inspect(safe, PRINTED)).toContain(item.id);
    expect(item[field]).toBe(TOKEN);
  });

  it("is absent from clones that keep the class, rather than a text that could be sent for it", async () => {
    const { item } = await call();
    const clone = Object.assign(Object.create(Object.getPrototypeOf(item)) as typeof item, item);
    expect(clone[field]).toBeUndefined();
    expect(clone.reveal()[field]).toBeUndefined();
  });

  it("reads through a Proxy, also through one that wraps every object that it returns", async () => {
    const { item } = await call();
    const reactive = <T extends object>(target: T): T =>
      new Proxy(target, {
        get(at, name, receiver) {
          const value: unknown = Reflect.get(at, name, receiver);
          return (typeof value === "object" && value !== null) || typeof value === "function" ? reactive(value) : value;
        },
      });
    expect(new Proxy(item, {})[field]).toBe(TOKEN);
    expect(reactive(item)[field]).toBe(TOKEN);
    expect(reactive({ deep: { item } }).deep.item[field]).toBe(TOKEN);
    expect(reactive(item).reveal()[field]).toBe(TOKEN);
    expect(Object.create(item)[field]).toBe(TOKEN);
    expect(inspect(reactive(item), PRINTED)).not.toMatch(TRACE);
    expect(JSON.stringify(reactive({ item }))).not.toMatch(TRACE);
  });

  it("is in the plain object of reveal(), which is what to store", async () => {
    const { item } = await call();
    const plain = item.reveal();
    expect(plain).toStrictEqual(wire);
    expect(Object.getPrototypeOf(plain)).toBe(Object.prototype);
    expect(JSON.parse(JSON.stringify(plain))).toEqual(wire);
    expect(structuredClone(plain)).toEqual(wire);
    // What is revealed once does not open the item itself.
    expect(JSON.stringify(item)).not.toMatch(TRACE);
  });
});
