import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { fromRoot } from "../../scripts/lib/root.ts";
import { runTool } from "../../scripts/lib/run-tool.ts";

/** Where a problem was found, from the fixture on, and what was said: `#/paths/~1machines/get`, or `common/errors.yaml#/ErrorCode`. */
export type Finding = readonly [place: string, message: string];

export interface LintedFixture {
  readonly findings: readonly Finding[];
  /** Of each problem, in the same order. */
  readonly rules: readonly string[];
}

interface Report {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly severity: string;
    readonly message: string;
    readonly location: readonly { readonly source: { readonly ref: string }; readonly pointer: string }[];
  }[];
}

const folder = fromRoot("tests/rules/fixtures");

/** The rules that redocly.yaml turns on, with their options. */
export const configured: Readonly<Record<string, string | { readonly severity: string }>> = parse(
  readFileSync(fromRoot("redocly.yaml"), "utf8"),
).rules;

/** Fixtures that are not about a single rule, and what each is linted with. */
const special: Readonly<Record<string, object>> = {
  good: { extends: ["recommended-strict"], rules: configured },
  malformed: { rules: configured },
  "recommended-strict": { extends: ["recommended-strict"] },
};

const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.replace(/\.yaml$/, ""));

/** The names of the fixtures that are about a single rule, which are the names of those rules. */
export const ruleFixtures: readonly string[] = fixtures.filter((name) => !(name in special));

/** Lints every fixture in one run of Redocly, each with its own rule only, as redocly.yaml configures it. */
export function lintFixtures(): ReadonlyMap<string, LintedFixture> {
  const temporary = mkdtempSync(join(tmpdir(), "peaqos-rules-"));
  try {
    const config = join(temporary, "redocly.yaml");
    const apis = fixtures.map((name) => {
      const rule = `peaqos/${name}`;
      const rules = special[name] ?? { rules: { [rule]: configured[rule] ?? "error" } };
      return [name, { root: join(folder, `${name}.yaml`), ...rules }];
    });
    const plugins = [fromRoot("spec/rules/plugin.mjs")];
    writeFileSync(config, stringify({ telemetry: "off", plugins, apis: Object.fromEntries(apis) }));

    const { stdout, stderr } = runTool(["redocly", "lint", "--config", config, "--format=json", "--max-problems=1000"]);
    // One report after the other, in the order of the apis.
    const reports = stdout.split(/(?<=^\})(?=\{)/m).map((text): Report => JSON.parse(text));
    if (reports.length !== fixtures.length) throw new Error(`Redocly did not get through:\n${stderr}`);
    return new Map(fixtures.map((name, index) => [name, linted(name, reports[index] ?? { problems: [] })]));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function linted(name: string, { problems }: Report): LintedFixture {
  return {
    rules: problems.map(({ ruleId, severity }) => `${ruleId}: ${severity}`),
    findings: problems.map(({ message, location: [at] }) => {
      const file = at?.source.ref.replaceAll("\\", "/").split("/fixtures/")[1];
      return [`${file === `${name}.yaml` ? "" : file}${at?.pointer}`, message];
    }),
  };
}
