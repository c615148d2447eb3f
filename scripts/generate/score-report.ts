import { mustRunTool } from "../lib/run-tool.ts";

interface Score {
  readonly agentReadiness: number;
  readonly subscores: Readonly<Record<string, number>>;
  readonly operationScores: Readonly<Record<string, OperationScore>>;
}

type OperationScore = Pick<Score, "agentReadiness" | "subscores">;

/** What we aim for: the whole contract, and every single operation. */
const AIM = 88;
const OPERATION_AIM = 80;

/** What the scorer misses, and why the contract does without it. */
const REASONS: Readonly<Record<string, string>> = {
  schemaSimplicity: "deep or optional objects",
  constraintClarity: "free strings",
  polymorphismClarity: "objects that may be null",
  dependencyClarity: "shared schemas",
  parameterSimplicity: "many filters",
};

export function scoreContract(): Score {
  const score = ["redocly", "score", "contract", "--format=json", "--operation-details"];
  const { stdout } = mustRunTool(score, "the contract cannot be scored");
  return JSON.parse(stdout.slice(stdout.indexOf("{"))) as Score;
}

/** One line for the terminal. */
export function scoreLine(score: Score): string {
  return `redocly score ${score.agentReadiness} (aim ${AIM}), ${below(score).length} operations below ${OPERATION_AIM}: see spec/SCORE.md`;
}

/** `spec/SCORE.md`: the score, what is below the aim, and why. */
export function scoreReport(score: Score): Record<string, string> {
  const parts = Object.entries(score.subscores).map(([name, value]) => `| ${words(name)} | ${Math.round(value * 100)} % |`);
  const rows = below(score).map(([id, operation]) => `| \`${id}\` | ${operation.agentReadiness} | ${reasonsOf(operation)} |`);
  const text = `# The score of the contract

Written by \`npm run generate\`; \`npm run lint\` prints it. \`redocly score\` gives the contract **${score.agentReadiness}** of 100; the aim is ${AIM}, and ${OPERATION_AIM} for each
operation.

| part | score |
|---|---|
${parts.join("\n")}

## Why it is not higher

The scorer counts a constraint (a format, pattern, length or enum) for every field, and takes points for each object that may be
null, for depth, and for schemas that others use. The API does not constrain ids, names, keys and labels beyond being strings, every
optional object of an answer may be null, and an order really holds a payment that holds a rail. Points for these could only be
bought with constraints that no server has, with dropped nulls, or with thinner answers. The contract says what is true instead.

## Operations below ${OPERATION_AIM}

| operation | score | what costs most |
|---|---|---|
${rows.join("\n")}
`;
  return { "spec/SCORE.md": text };
}

function below({ operationScores }: Score): [string, OperationScore][] {
  return Object.entries(operationScores).filter(([, { agentReadiness }]) => agentReadiness < OPERATION_AIM);
}

/** The parts that score worst, as the properties of the API that they come from. */
function reasonsOf({ subscores }: OperationScore): string {
  return Object.entries(subscores)
    .filter(([, value]) => value < 0.6)
    .sort(([, a], [, b]) => a - b)
    .map(([name, value]) => `${REASONS[name] ?? words(name)} (${words(name)} ${Math.round(value * 100)} %)`)
    .join(", ");
}

function words(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
