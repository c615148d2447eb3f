import { describe, expect, it } from "vitest";
import { activeMachine, call, draftMachine, expectRefusal, must, startSandbox } from "./support.ts";

const fields = { displayName: "Rover", ownerId: "owner_1", machineType: "rover", runtimeProfile: "edge" };
const open = { config: { machineIdentityVerification: "off" } } as const;

describe("the list of machines", () => {
  it("leaves drafts without a proof out where identities are verified, and only there", async () => {
    await using own = await startSandbox();
    const draft = await draftMachine(own);
    expect((await must(own, "listMachines")).items).toEqual([draft]);
    await using other = await startSandbox(open);
    const { item } = await must(other, "createMachine", { body: fields });
    expect((await must(other, "listMachines")).items).toEqual([item]);
  });

  it("has every machine once, in pages, also when some are added meanwhile", async () => {
    await using many = await startSandbox(open);
    const add = async (displayName: string) => (await must(many, "createMachine", { body: { ...fields, displayName } })).item.id;
    const ids: string[] = await Promise.all(Array.from({ length: 230 }, (_, index) => add(`Rover ${index}`)));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: 37, ...(cursor === undefined ? {} : { cursor }) };
      const page = await must(many, "listMachines", { query });
      expect(page.items.length).toBeGreaterThan(0);
      seen.push(...page.items.map((item: { id: string }) => item.id));
      cursor = page.nextCursor;
      if (seen.length < 100) ids.push(await add("Late rover"));
    } while (cursor !== undefined);
    expect(seen.toSorted()).toEqual(ids.toSorted());
    expect((await must(many, "listMachines")).items).toHaveLength(100);
    expect(await must(many, "listMachines", { query: { limit: 500 } })).not.toHaveProperty("nextCursor");
  });

  it("ends with a page that is full", async () => {
    await using few = await startSandbox(open);
    for (let index = 0; index < 4; index += 1) await must(few, "createMachine", { body: fields });
    const first = await must(few, "listMachines", { query: { limit: 2 } });
    const second = await must(few, "listMachines", { query: { limit: 2, cursor: first.nextCursor } });
    expect(second.items).toHaveLength(2);
    expect(second).not.toHaveProperty("nextCursor");
  });

  it.each([
    { limit: 0 },
    { limit: 501 },
    { limit: -1 },
    { limit: "1.5" },
    { limit: "x" },
    { limit: "" },
    { cursor: "x" },
    { cursor: "" },
  ])("refuses %o", async (query) => {
    await using sandbox = await startSandbox();
    expectRefusal(await call(sandbox, "listMachines", { query }), 400, "VALIDATION_ERROR");
  });

  it("refuses the cursor of another list", async () => {
    await using sandbox = await startSandbox();
    const { id: machineId } = await activeMachine(sandbox);
    await activeMachine(sandbox);
    for (let index = 0; index < 2; index += 1) await must(sandbox, "enrollMachineAgent", { params: { machineId } });
    const { nextCursor } = await must(sandbox, "listMachineAgents", { params: { machineId }, query: { limit: 1 } });
    expectRefusal(await call(sandbox, "listMachines", { query: { cursor: nextCursor } }), 400, "VALIDATION_ERROR");
  });
});
