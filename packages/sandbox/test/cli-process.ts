import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { operationTable } from "@peaqos/types";
import { afterAll, expect } from "vitest";
import { createCatalog } from "../src/catalog/catalog.ts";

export const packageFile = fileURLToPath(import.meta.resolve("@peaqos/sandbox/package.json"));
export const { bin, version } = JSON.parse(readFileSync(packageFile, "utf8"));
export const binFile = join(packageFile, "..", bin["peaqos-sandbox"]);
export const OPERATIONS = Object.keys(operationTable).length;
export const SERVICES = createCatalog().services.length;

export const folder = mkdtempSync(join(tmpdir(), "peaqos-sandbox-cli-"));
export const newFile = (name: string, content: unknown) => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
};

const running = new Set<ChildProcess>();
afterAll(async () => {
  const ends = [...running].map((child) => once(child, "close"));
  for (const child of running) child.kill("SIGKILL");
  await Promise.all(ends);
  rmSync(folder, { recursive: true });
});

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export interface Started {
  readonly child: ChildProcess;
  /** Its first line. */
  readonly ready: Promise<string>;
  /** All that it printed. */
  readonly ended: Promise<Ended>;
  /** Resolves once it has printed so many lines. */
  lines(count: number): Promise<string[]>;
}

/** Starts the command line in the test's own folder, with these environment variables and no others that it knows. */
export function peaqosSandbox(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = folder): Started {
  const child = spawn(process.execPath, [binFile, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    cwd,
    env: { PATH: process.env.PATH, ...env },
  });
  running.add(child);
  let out = "";
  let error = "";
  const waiting = new Set<() => void>();
  child.stderr.on("data", (chunk) => {
    error += chunk;
  });
  child.stdout.on("data", (chunk) => {
    out += chunk;
    for (const look of waiting) look();
  });
  const ended = once(child, "close").then(([code]) => {
    running.delete(child);
    return { code, out, error };
  });
  const lines = (count: number) =>
    new Promise<string[]>((resolve, reject) => {
      const look = () => {
        const complete = out.split("\n").slice(0, -1);
        if (complete.length >= count) resolve(complete);
      };
      waiting.add(look);
      look();
      void ended.then(() => reject(new Error(`It ended early: ${out}${error}`)));
    });
  return { child, ready: lines(1).then(([first]) => first ?? ""), ended, lines };
}

/** Runs a command line that ends by itself. */
export async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const { ready, ended } = peaqosSandbox(args, env);
  ready.catch(() => undefined);
  return ended;
}

export async function stop({ child, ended }: Started): Promise<Ended> {
  child.kill("SIGTERM");
  return ended;
}

export const inMemory = ["--port", "0", "--db", ":memory:"];
export const urlIn = (line: string) => /http:\/\/[^\s"]+/.exec(line)?.[0] ?? expect.unreachable(`no address in ${line}`);
export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** One line that begins with the name of the program. */
export const oneLine = (about: string) => expect.stringMatching(new RegExp(`^peaqos-sandbox: [^\\n]*${about}[^\\n]*\\n$`));

/** Stands for every secret. */
export const CANARY = "canary-0xfeedface";
