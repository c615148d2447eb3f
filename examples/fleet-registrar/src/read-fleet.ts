import { readFile } from "node:fs/promises";

const FIELDS = ["identityRef", "displayName", "machineType", "runtimeProfile"] as const;

/** A machine as the fleet file names it. */
export type FleetEntry = Readonly<Record<(typeof FIELDS)[number], string>>;

/**
 * Reads a fleet: a `.json` file with a list of objects, or a `.csv` file with a line of names on top.
 * @throws Error that names the entry and what is wrong with it
 */
export async function readFleet(file: string): Promise<readonly FleetEntry[]> {
  const text = await readFile(file, "utf8");
  const rows: unknown = file.endsWith(".json") ? JSON.parse(text) : readCsv(text, file);
  if (!Array.isArray(rows) || rows.length === 0) throw new Error(`${file} names no machine.`);
  const fleet = rows.map((row, index) => readEntry(row, `${file}, machine ${index + 1}`));

  const seen = new Set<string>();
  for (const { identityRef } of fleet) {
    if (seen.has(identityRef)) throw new Error(`${file} names ${identityRef} twice.`);
    seen.add(identityRef);
  }
  return fleet;
}

function readEntry(row: unknown, where: string): FleetEntry {
  const given = (row ?? {}) as Readonly<Record<string, unknown>>;
  const read = (field: string): [string, string] => {
    const value = given[field];
    if (typeof value !== "string" || value === "") throw new Error(`${where}: ${field} must be a text.`);
    return [field, value];
  };
  return Object.fromEntries(FIELDS.map(read)) as FleetEntry;
}

/** Plain CSV. Whoever needs a comma within a field takes JSON. */
function readCsv(text: string, file: string): readonly Record<string, string>[] {
  if (text.includes('"')) throw new Error(`${file} has quoted fields. Use a .json file.`);
  const [names = [], ...rows] = text
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) => line.split(",").map((field) => field.trim()));
  return rows.map((fields) => Object.fromEntries(names.map((name, index) => [name, fields[index] ?? ""])));
}
