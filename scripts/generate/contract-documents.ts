import { stringify } from "yaml";
import type { Contract } from "./contract.ts";

/**
 * The bundled contract as it is published with the types, for any other tool to use. The JSON document holds all of it. The YAML
 * document is the same contract for whoever wants to begin with YAML: what a reader sees first is in it, each path leads on into the
 * JSON document beside it, and nothing is installed twice.
 */
export function contractDocuments(contract: Contract): Record<string, string> {
  const { components, paths, ...head } = contract;
  const index = {
    ...head,
    paths: references(paths, "paths"),
    components: { securitySchemes: references(components.securitySchemes, "components/securitySchemes") },
  };
  return {
    "packages/types/openapi.json": compact(contract),
    "packages/types/openapi.yaml": stringify(index, { lineWidth: 130, blockQuote: "literal" }),
  };
}

function references(named: object, at: string): Record<string, { readonly $ref: string }> {
  return Object.fromEntries(Object.keys(named).map((name) => [name, { $ref: `openapi.json#/${at}/${pointer(name)}` }]));
}

/** A name as a part of a JSON pointer in a URL. */
function pointer(name: string): string {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** JSON without indentation, but with each path and each component on a line of its own, so that a change shows as one. */
function compact({ components, paths, ...head }: Contract): string {
  const sections = Object.entries(components).map(([kind, named]) => [kind, block(entries(named))] as const);
  const parts = [...entries(head), ["paths", block(entries(paths))], ["components", block(sections)]] as const;
  return `${block(parts)}\n`;
}

type Entry = readonly [name: string, json: string];

function entries(named: object): Entry[] {
  return Object.entries(named).map(([name, value]) => [name, JSON.stringify(value)]);
}

function block(lines: readonly Entry[]): string {
  return `{\n${lines.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(",\n")}\n}`;
}
