import type { MockOperation } from "./prism.js";

/** The answer to give: a status of the operation, and one of its examples. */
export interface Choice {
  readonly code: number;
  readonly exampleKey?: string;
}

/**
 * Which answer an operation gives: the one that the `Prefer` header asks for (`code=409, example=QUOTE_EXPIRED`; either may be left
 * out), else its first success. An operation that may create answers as if it had.
 * @returns a message when the operation has no such answer
 */
export function chooseAnswer(operation: MockOperation, prefer: string | undefined): Choice | string {
  const answers = operation.responses.map((response) => ({
    code: Number(response.code),
    examples: (response.contents ?? []).flatMap((content) => (content.examples ?? []).map((example) => example.key)),
  }));
  const { code, example } = parsePrefer(prefer);
  if (code === undefined && example === undefined) {
    const success = answers.find((answer) => answer.code === 201) ?? answers.find((answer) => answer.code < 300);
    return success ? { code: success.code } : "has no success answer";
  }
  const matching = answers.filter((answer) => code === undefined || String(answer.code) === code);
  if (matching.length === 0) return `has no answer with code=${code}; it has ${answers.map((answer) => answer.code).join(", ")}`;
  if (example === undefined) return { code: Number(code) };
  const answer = matching.find(({ examples }) => examples.includes(example));
  if (answer === undefined) {
    const known = matching.flatMap(({ examples }) => examples);
    return `has no such example; it has ${[...new Set(known)].join(", ") || "none"}`;
  }
  return { code: answer.code, exampleKey: example };
}

/** Reads `code` and `example` of a `Prefer` header (RFC 7240), and ignores other preferences. */
function parsePrefer(header: string | undefined): { code?: string; example?: string } {
  const pairs = (header ?? "").split(/[,;]/).map((part) => part.trim().split("=", 2));
  const values = new Map(pairs.map(([name, value]) => [name?.trim().toLowerCase(), value?.trim().replace(/^"(.*)"$/, "$1")]));
  const code = values.get("code");
  const example = values.get("example");
  return { ...(code === undefined ? {} : { code }), ...(example === undefined ? {} : { example }) };
}
