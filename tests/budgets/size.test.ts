import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { bundle, bytesOf } from "./bundle.ts";
import { type PackedPackages, packedPackages } from "./packed-packages.ts";

let packed: PackedPackages;
beforeAll(() => {
  packed = packedPackages();
});
afterAll(() => packed.remove());

const OPTIONS = '{ orchestrationUrl: "https://orchestration.peaq.xyz", apiKey: "key" }';
const everythingOf = (entry: string) => `import * as all from "${entry}"; console.log(all);`;

const MOST_FILES = 6;

interface Program {
  readonly name: string;
  /** The most that it may weigh, minified and compressed. */
  readonly bytes: number;
  /** The same where Node decides, which brings its own transport. */
  readonly nodeBytes?: number;
  readonly code: string;
  /** What it must not carry along. */
  readonly without?: readonly string[];
  /** Whether it calls through openapi-fetch. The SDK does not. */
  readonly openapiFetch?: boolean;
}

const programs: readonly Program[] = [
  {
    name: "one operation through the functional form",
    bytes: 5_150,
    nodeBytes: 7_500,
    code: `import { createOrchestrationClient, getMachine } from "@peaqos/sdk/orchestration";
      console.log(await getMachine(createOrchestrationClient(${OPTIONS}), "mach_rover7"));`,
    without: ["/market/orders", "pairingToken", "ItemIterator"],
  },
  {
    name: "PeaqosClient with all operations, and one of them called",
    bytes: 8_900,
    nodeBytes: 11_200,
    code: `import { PeaqosClient } from "@peaqos/sdk";
      console.log(await new PeaqosClient(${OPTIONS}).orchestration.getMachine("mach_rover7"));`,
  },
  {
    name: "redaction alone",
    bytes: 1_050,
    code: `import { sanitizeBody } from "@peaqos/sdk"; console.log(sanitizeBody({ apiKey: "key" }));`,
    without: ["/api/v1", "Orchestration"],
  },
  {
    name: "the thin client, and one call",
    bytes: 5_700,
    code: `import { createClient } from "@peaqos/client"; console.log(await createClient(${OPTIONS}).GET("/api/v1/machines"));`,
    openapiFetch: true,
  },
  {
    name: "two constants of the types",
    bytes: 150,
    code: `import { ERROR_CODE_NOT_FOUND, machineStatusValues } from "@peaqos/types";
      console.log(ERROR_CODE_NOT_FOUND, machineStatusValues);`,
  },
  { name: "every export of @peaqos/sdk", bytes: 10_000, code: everythingOf("@peaqos/sdk") },
  { name: "every export of @peaqos/sdk/orchestration", bytes: 8_700, code: everythingOf("@peaqos/sdk/orchestration") },
  { name: "every export of @peaqos/client", bytes: 6_000, code: everythingOf("@peaqos/client"), openapiFetch: true },
  { name: "every export of @peaqos/client/core", bytes: 2_900, code: everythingOf("@peaqos/client/core") },
  { name: "every export of @peaqos/types", bytes: 4_300, code: everythingOf("@peaqos/types") },
];

/** Export conditions of the runtimes that keep their own fetch, as bundlers for them set. */
const runtimes: readonly (readonly string[])[] = [
  ["browser"],
  ["worker", "browser"],
  ["workerd", "worker", "browser"],
  ["edge-light"],
  ["deno"],
  ["bun"],
  ["react-native"],
];

describe("bundle size, minified by esbuild and gzipped", () => {
  it.each(programs)(
    "$name: at most $bytes bytes for a browser, in one chunk",
    async ({ code, bytes, without = [], openapiFetch = false }) => {
      const { chunks, inputs } = await bundle({ contents: code, resolveDir: packed.folder });
      expect(chunks).toHaveLength(1);
      expect(bytesOf(chunks)).toBeLessThanOrEqual(bytes);
      for (const part of without) expect(chunks[0]?.text).not.toContain(part);
      expect(inputs.some((input) => input.includes("openapi-fetch"))).toBe(openapiFetch);
    },
  );

  it.each(programs.filter((it) => it.nodeBytes !== undefined))(
    "$name: at most $nodeBytes bytes for Node",
    async ({ code, nodeBytes }) => {
      const { chunks } = await bundle({ contents: code, resolveDir: packed.folder }, { platform: "node" });
      expect(chunks).toHaveLength(1);
      expect(bytesOf(chunks)).toBeLessThanOrEqual(nodeBytes ?? 0);
    },
  );

  it.each(runtimes.map((conditions) => ({ conditions })))(
    "carries nothing of Node where $conditions decide",
    async ({ conditions }) => {
      for (const { code } of programs) {
        const { chunks, imports } = await bundle({ contents: code, resolveDir: packed.folder }, { conditions: [...conditions] });
        expect(imports).toEqual([]);
        expect(chunks).toHaveLength(1);
      }
    },
  );
});

it(`an import of the SDK loads at most ${MOST_FILES} files on Node: each costs time`, async () => {
  const contents = everythingOf("@peaqos/sdk");
  const { inputs } = await bundle({ contents, resolveDir: packed.folder }, { platform: "node" });
  expect(inputs.filter((file) => file.endsWith(".js")).length).toBeLessThanOrEqual(MOST_FILES);
});

/** Servers run where they are installed: only their own code is weighed, without what it depends on. */
const servers = [
  { shortName: "server-kit", bytes: 4_300 },
  { shortName: "mock", bytes: 2_300 },
  { shortName: "sandbox", bytes: 135_000 },
];

describe("the code of the servers, minified by esbuild and gzipped", () => {
  it.each(servers)("$shortName: at most $bytes bytes", async ({ shortName, bytes }) => {
    const contents = 'export * from "./dist/index.js";';
    const resolveDir = fromRoot(`packages/${shortName}`);
    const { chunks } = await bundle({ contents, resolveDir }, { platform: "node", packages: "external" });
    expect(bytesOf(chunks)).toBeLessThanOrEqual(bytes);
  });
});
