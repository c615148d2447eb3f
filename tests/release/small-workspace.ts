import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { git } from "../../scripts/release/git.ts";

/** A repository with packages of its own, on its branch `main`, to release from. */
export interface SmallWorkspace {
  readonly folder: string;
  write(file: string, text: string): void;
  commit(): void;
  tag(name: string): void;
  remove(): void;
}

export function smallWorkspace(files: Readonly<Record<string, string>>): SmallWorkspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "peaqos-small-")));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const commit = () => {
    git(["add", "--all"], folder);
    const author = ["-c", "user.name=Test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false"];
    git([...author, "commit", "--quiet", "--allow-empty", "--message", "It"], folder);
  };
  git(["init", "--quiet", "--initial-branch=main"], folder);
  for (const [file, text] of Object.entries(files)) write(file, text);
  commit();
  return {
    folder,
    write,
    commit,
    tag: (name) => void git(["tag", name], folder),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

export function manifest(name: string, version: string): string {
  return JSON.stringify({ name: `@peaqos/${name}`, version });
}
