import { readFileSync } from "node:fs";
import { fromRoot } from "../../scripts/lib/root.ts";

/** A command of a README, and the variables that the README sets for it. */
export interface Step {
  readonly command: string;
  readonly variables: readonly string[];
}

const ASSIGNMENT = /^([A-Z_]+)=\S*$/;

/** The commands that the README of an example shows, in order. */
export function readSteps(example: string): readonly Step[] {
  const readme = readFileSync(fromRoot(`examples/${example}/README.md`), "utf8");
  return [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = ""]) => stepsOf(block));
}

function stepsOf(block: string): readonly Step[] {
  const exported: string[] = [];
  return block.split("\n").flatMap((line) => {
    const words = line.split(" ").filter(Boolean);
    const variables = words.flatMap((word) => ASSIGNMENT.exec(word)?.[1] ?? []);
    const command = words.filter((word) => !ASSIGNMENT.test(word)).join(" ");
    if (command !== "export") return command === "" ? [] : [{ command, variables: [...exported, ...variables] }];
    exported.push(...variables);
    return [];
  });
}

/** The step whose command begins like this. There has to be one. */
export function findStep(steps: readonly Step[], command: string | RegExp): Step {
  const found = steps.find((step) => (typeof command === "string" ? step.command === command : command.test(step.command)));
  if (found === undefined) throw new Error(`The README shows no command ${command}.`);
  return found;
}
