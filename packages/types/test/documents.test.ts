import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

type Node = { readonly [name: string]: unknown };

const jsonFile = fileURLToPath(import.meta.resolve("@peaqos/types/openapi.json"));
const yamlFile = fileURLToPath(import.meta.resolve("@peaqos/types/openapi.yaml"));
const json: Node = JSON.parse(readFileSync(jsonFile, "utf8"));
const yaml: Node = parse(readFileSync(yamlFile, "utf8"));

/** What a reference of the YAML document leads to, as RFC 6901 reads it. */
function followed(reference: string): unknown {
  const [file = "", fragment = ""] = reference.split("#");
  const document: unknown = JSON.parse(readFileSync(join(dirname(yamlFile), file), "utf8"));
  const names = fragment.split("/").slice(1);
  return names.reduce<unknown>(
    (at, name) => (at as Node)[decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~")],
    document,
  );
}

function followAll(named: unknown): Record<string, unknown> {
  const references = Object.entries(named as Record<string, { readonly $ref: string }>);
  return Object.fromEntries(references.map(([name, { $ref }]) => [name, followed($ref)]));
}

describe("the published documents of the contract", () => {
  it("are one contract: the YAML document leads to every path of the JSON document, in its order", () => {
    const { paths, components, ...head } = yaml;
    const { paths: jsonPaths, components: jsonComponents, ...jsonHead } = json;
    expect(head).toEqual(jsonHead);
    expect(Object.keys(paths as Node)).toEqual(Object.keys(jsonPaths as Node));
    expect(followAll(paths)).toEqual(jsonPaths);
    expect(followAll((components as Node).securitySchemes)).toEqual((jsonComponents as Node).securitySchemes);
  });

  it("refer to nothing but themselves", () => {
    const references = (text: string) => [...text.matchAll(/\$ref"?: ?"?([^"#\n]*)#/g)].map(([, file]) => file);
    expect(new Set(references(readFileSync(jsonFile, "utf8")))).toEqual(new Set([""]));
    expect(new Set(references(readFileSync(yamlFile, "utf8")))).toEqual(new Set(["openapi.json"]));
  });

  it("show a change of a path or a component as a change of one line", () => {
    const lines = readFileSync(jsonFile, "utf8").split("\n");
    const { paths, components } = json as { readonly paths: Node; readonly components: Readonly<Record<string, Node>> };
    for (const [name, value] of [...Object.entries(paths), ...Object.values(components).flatMap((it) => Object.entries(it))]) {
      const line = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
      expect(lines.includes(line) || lines.includes(`${line},`), name).toBe(true);
    }
  });
});
