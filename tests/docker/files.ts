import { readFileSync } from "node:fs";
import { DockerfileParser } from "dockerfile-ast";
import { parse } from "yaml";
import { fromRoot } from "../../scripts/lib/root.ts";

export const dockerfileText: string = readFileSync(fromRoot("docker/Dockerfile"), "utf8");
export const dockerfile = DockerfileParser.parse(dockerfileText);

export interface Service {
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck: { readonly test: readonly string[] };
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly user?: string;
  readonly privileged?: boolean;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
}

export interface Compose {
  readonly services: Readonly<Record<"sandbox" | "database", Service>>;
  readonly networks: object;
  readonly volumes: object;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

export const compose = parse(readFileSync(fromRoot("docker/compose.yaml"), "utf8"), { strict: true }) as Compose;

/** The words of an instruction in JSON form, of the last one with this name. */
export function wordsOf(keyword: string): string[] {
  const found = dockerfile.getInstructions().filter((it) => it.getKeyword() === keyword);
  const text = found.at(-1)?.getArgumentsContent() ?? "";
  return JSON.parse(text.slice(text.indexOf("[")));
}
