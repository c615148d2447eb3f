import { readFileSync } from "node:fs";

/** The version of each package that is installed. Read from the file, since not every package exports its `package.json`. */
export function versionsOf(packages: readonly string[]): Record<string, string> {
  const versionOf = (name: string) => {
    const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
    return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
  };
  return Object.fromEntries([...new Set(packages)].map((name) => [name, versionOf(name)]));
}
