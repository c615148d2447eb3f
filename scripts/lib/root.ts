import { fileURLToPath } from "node:url";

/** The absolute path of a file of the project, named from its root. */
export function fromRoot(file: string): string {
  return fileURLToPath(new URL(`../../${file}`, import.meta.url));
}
