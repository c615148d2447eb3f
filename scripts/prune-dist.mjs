// Removes from the package in this folder what an earlier build left in dist of sources that are gone, so that it is not published.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

for (const file of readdirSync("dist", { recursive: true })) {
  const name = /^(.*)\.d\.ts$/.exec(file)?.[1];
  if (name === undefined || existsSync(join("src", `${name}.ts`))) continue;
  for (const built of [".d.ts", ".js"]) rmSync(join("dist", name + built), { force: true });
}
