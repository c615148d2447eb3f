import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fromRoot } from "../lib/root.ts";

/** Writes a page of the documentation in one step, so that whoever reads it meanwhile never sees half of it. */
export function writePage(file: string, html: string): void {
  mkdirSync(dirname(fromRoot(file)), { recursive: true });
  const whole = `${fromRoot(file)}.${process.pid}`;
  writeFileSync(whole, html);
  renameSync(whole, fromRoot(file));
  console.log(`wrote ${file}`);
}
