import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(fileURLToPath(new URL("../../package-lock.json", import.meta.url)), "utf8");
const packages: Readonly<Record<string, LockEntry>> = JSON.parse(text).packages;

describe("the committed lockfile", () => {
  it("names no registry host", () => {
    expect(Object.entries(packages).filter(([, { resolved, link }]) => resolved && !link)).toEqual([]);
    expect(text).not.toMatch(/https?:\/\/[^"/]*(registry|npmjs)/);
  });

  it("has every optional binary of every platform, as npm 11 demands (mend it with: npm run lockfile)", () => {
    const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter(
        (name) => !Object.keys(packages).some((key) => key.endsWith(`node_modules/${name}`)),
      ),
    );
    expect(missing).toEqual([]);
  });

  it.each(["linux", "darwin", "win32"])("has turbo and biome for %s", (os) => {
    const forOs = Object.entries(packages)
      .filter(([, entry]) => entry.os?.includes(os))
      .map(([key]) => key);
    expect(forOs.some((key) => key.includes("@turbo/"))).toBe(true);
    expect(forOs.some((key) => key.includes("@biomejs/cli-"))).toBe(true);
  });

  it("marks every binary of another platform as optional", () => {
    const everywhere = (os: readonly string[]) => ["linux", "darwin", "win32"].every((name) => os.includes(name));
    expect(Object.entries(packages).filter(([, { os, optional }]) => os && !everywhere(os) && !optional)).toEqual([]);
  });
});
