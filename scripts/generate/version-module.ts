import { readFileSync } from "node:fs";
import { fromRoot } from "../lib/root.ts";

/** `version.gen.ts`: a package's own version, so that no code has to read its package.json at run time. */
export function versionModule(packageFolder: string): string {
  const { version } = JSON.parse(readFileSync(fromRoot(`${packageFolder}/package.json`), "utf8")) as { version: string };
  return `// Generated from package.json by \`npm run generate\`. Do not edit.
export const VERSION: string = "${version}";
`;
}
