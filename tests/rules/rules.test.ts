import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { runTool } from "../../scripts/lib/run-tool.ts";
import plugin from "../../spec/rules/plugin.mjs";
import { expected } from "./expected.ts";
import { configured, lintFixtures, ruleFixtures } from "./lint-fixtures.ts";

const registered = Object.keys(plugin().rules.oas3).sort();
const linted = lintFixtures();

describe("the rules of the contract", () => {
  it("hold for the contract", () => {
    const { status, stdout, stderr } = runTool(["redocly", "lint", "contract"]);
    expect({ status, output: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, output: "" });
  });

  it("are all registered, one to a file", () => {
    const files = readdirSync(fromRoot("spec/rules")).filter((file) => !["plugin.mjs", "shared.mjs"].includes(file));
    expect(files.sort()).toEqual(registered.map((name) => `${name}.mjs`));
  });

  it("are all turned on as errors", () => {
    const severities = Object.entries(configured).map(([name, rule]) => [name, typeof rule === "string" ? rule : rule.severity]);
    expect(Object.fromEntries(severities)).toEqual(Object.fromEntries(registered.map((name) => [`peaqos/${name}`, "error"])));
  });

  it("all have a fixture that breaks them", () => {
    expect([...ruleFixtures].sort()).toEqual(registered);
    expect(Object.keys(expected).sort()).toEqual(registered);
  });

  it("are all in the table of spec/README.md", () => {
    const readme = readFileSync(fromRoot("spec/README.md"), "utf8");
    const [, section = ""] = readme.split("## What the linter holds you to");
    const rows = [...(section.split("\n## ")[0] ?? "").matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual(registered);
  });
});

describe("a document that breaks a rule", () => {
  it.each(Object.entries(expected))("%s: is told where, what is wrong and what to do", (rule, findings) => {
    const { rules, findings: found } = linted.get(rule) ?? expect.unreachable();
    expect(new Set(rules)).toEqual(new Set([`peaqos/${rule}: error`]));
    const byPlace = (list: typeof findings) => list.map((finding) => finding.join("\n  ")).sort();
    expect(byPlace(found)).toEqual(byPlace(findings));
  });

  it("is told in two parts: what is wrong, then what to do", () => {
    const messages = [...linted]
      .filter(([name]) => name in expected)
      .flatMap(([, { findings }]) => findings.map(([, text]) => text));
    expect(messages.filter((text) => !/^\S.*: \S.*\.$/.test(text))).toEqual([]);
  });
});

describe("a document that keeps the rules", () => {
  it("passes them all, and those of Redocly", () => {
    expect(linted.get("good")?.findings).toEqual([]);
  });
});

describe("a document that is no good OpenAPI at all", () => {
  it("does not make a rule throw", () => {
    expect(linted.get("malformed")?.findings.length).toBeGreaterThan(0);
  });
});

describe("what the rules leave to Redocly", () => {
  it("is on as an error", () => {
    const { rules } = linted.get("recommended-strict") ?? expect.unreachable();
    expect(rules).toEqual(expect.arrayContaining(["no-unused-components: error", "no-invalid-media-type-examples: error"]));
  });
});
