import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PAGE_SIZE } from "./peer.ts";

interface Examples {
  readonly machineList: { readonly value: { readonly items: readonly (object & { readonly id: string })[] } };
}

const contract = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("@peaqos/types/openapi.json")), "utf8")) as {
  readonly components: { readonly examples: Examples };
};
const [machine] = contract.components.examples.machineList.value.items;
const machines = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...machine, id: `mach_${from + index}` }));

export const PAGES = 20;
export const MACHINE_ID = "mach_7";

/** What every server and stub of the bench answers, as texts. */
export const itemText: string = JSON.stringify({ item: { ...machine, id: MACHINE_ID } });
export const listText: string = JSON.stringify({ items: machines(0, 100) });
export const missingText: string = JSON.stringify({ error: { code: "NOT_FOUND", message: "No such machine." } });

/** A list of 10,000 over 20 pages, of whole machines or of items with nothing but an id. */
export function pageTexts(kind: "machines" | "ids"): string[] {
  return Array.from({ length: PAGES }, (_, page) => {
    const items = machines(page * PAGE_SIZE, PAGE_SIZE);
    const isLast = page === PAGES - 1;
    return JSON.stringify({
      items: kind === "ids" ? items.map(({ id }) => ({ id })) : items,
      ...(isLast ? {} : { nextCursor: `page-${page + 1}` }),
    });
  });
}

/** Which page a URL asks for. */
export function pageOf(url: string): number {
  return Number(/[?&]cursor=page-(\d+)/.exec(url)?.[1] ?? 0);
}

export const newMachine = {
  displayName: "Survey rover 7",
  ownerId: "owner_lisbon_survey",
  machineType: "rover",
  runtimeProfile: "edge-linux-arm64",
} as const;
