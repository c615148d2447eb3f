import type { Machine } from "@peaqos/sdk";
import type { MachinePage } from "./load-machines.ts";

const table = document.querySelector("table") as HTMLTableElement;
const pages = document.querySelector("nav") as HTMLElement;
const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** Shows a page of machines. `open` is called with the cursors of another one. */
export function showMachines(page: MachinePage, open: (cursors: readonly string[]) => void): void {
  byId("problem").textContent = "";
  byId("machines").replaceChildren(...page.machines.map(rowOf));
  byId("where").textContent = page.machines.length === 0 ? "There are no machines." : `Page ${page.number}`;
  lead(byId("previous"), page.previous, open);
  lead(byId("next"), page.next, open);
  table.hidden = page.machines.length === 0;
  pages.hidden = false;
}

/** Shows what went wrong in place of the machines. */
export function showProblem(text: string): void {
  byId("problem").textContent = text;
  table.hidden = true;
  pages.hidden = true;
}

/** What the deployment answers is text, never markup. */
function rowOf({ displayName, machineType, status, identityRef }: Machine): HTMLTableRowElement {
  const row = document.createElement("tr");
  for (const text of [displayName, machineType, status, identityRef ?? ""]) row.insertCell().textContent = text;
  return row;
}

function lead(button: HTMLButtonElement, to: readonly string[] | undefined, open: (cursors: readonly string[]) => void): void {
  button.disabled = to === undefined;
  button.onclick = to === undefined ? null : () => open(to);
}
