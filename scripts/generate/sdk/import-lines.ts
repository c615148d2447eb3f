/** One name that a generated module imports. */
export interface Import {
  readonly name: string;
  readonly from: string;
  readonly type: boolean;
}

export function value(name: string, from: string): Import {
  return { name, from, type: false };
}

export function type(name: string, from: string): Import {
  return { name, from, type: true };
}

/** The import lines of a module, in the formatter's order: packages first, then what is further away. */
export function importLines(imports: readonly Import[]): string {
  const modules = [...new Set(imports.map(({ from }) => from))].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  return modules.map((from) => line(from, imports)).join("\n");
}

function rank(from: string): string {
  return `${["@", "..", "."].findIndex((start) => from.startsWith(start))}${from}`;
}

function line(from: string, imports: readonly Import[]): string {
  const own = imports.filter((it) => it.from === from);
  const onlyTypes = own.every((it) => it.type);
  const values = new Set(own.filter((it) => !it.type).map(({ name }) => name));
  const names = [...new Set(own.map(({ name }) => name))].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const listed = names.map((name) => (onlyTypes || values.has(name) ? name : `type ${name}`));
  return `import ${onlyTypes ? "type " : ""}{ ${listed.join(", ")} } from "${from}";`;
}
