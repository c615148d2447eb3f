import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";

/** The long checks ask for more rounds. */
const ROUNDS = Number(process.env.PEAQOS_KILL_ROUNDS ?? 3);
const WRITERS = 8;
const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));

let folder: string;
let server: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "peaqos-kill-"));
});
afterEach(() => {
  server?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a server on the file, and resolves to its URL. */
async function start(): Promise<string> {
  const args = [bin, "--port", "0", "--db", join(folder, "sandbox.db")];
  const child = spawn(process.execPath, args, { env: { ...process.env, PEAQOS_MACHINE_IDENTITY_VERIFICATION: "off" } });
  server = child;
  let output = "";
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const url = /ready at (http\S+)/.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => reject(new Error(`the server stopped: ${output}`)));
  });
}

async function kill(): Promise<void> {
  const stopped = new Promise((resolve) => server?.once("exit", resolve));
  server?.kill("SIGKILL");
  await stopped;
}

/** Registers machines until the server is gone, and notes each one that was acknowledged. */
async function write(url: string, acknowledged: string[]): Promise<void> {
  const body = JSON.stringify({ displayName: "Rover", ownerId: "o", machineType: "rover", runtimeProfile: "edge" });
  for (;;) {
    try {
      const answer = await fetch(`${url}/api/v1/machines`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      const { item } = (await answer.json()) as { item: { id: string } };
      acknowledged.push(item.id);
    } catch {
      return;
    }
  }
}

async function machineIds(url: string): Promise<Set<string>> {
  const ids = new Set<string>();
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({ limit: "500", ...(cursor === undefined ? {} : { cursor }) });
    const answer = await fetch(`${url}/api/v1/machines?${query}`);
    const page = (await answer.json()) as { items: { id: string }[]; nextCursor?: string };
    for (const { id } of page.items) ids.add(id);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return ids;
}

it(`a server that is killed under load loses no acknowledged write, and its file opens at once (${ROUNDS} rounds)`, {
  timeout: 60_000 + ROUNDS * 10_000,
}, async () => {
  const acknowledged: string[] = [];
  let url = await start();
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = acknowledged.length;
    const writers = Array.from({ length: WRITERS }, () => write(url, acknowledged));
    // Each round is cut off at another moment, but never before something was acknowledged.
    while (acknowledged.length < before + 20 + round * 7) await new Promise((resolve) => setTimeout(resolve, 1));
    await kill();
    await Promise.all(writers);
    url = await start();
    const found = await machineIds(url);
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
  }
  expect(acknowledged.length).toBeGreaterThan(ROUNDS * 20);
});
