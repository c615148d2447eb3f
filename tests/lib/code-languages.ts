/**
 * The language of every block of code in a document, in order, empty where it names none. Only blocks between fences of three backticks at
 * the start of a line are read by the tests and by readers' tools alike. Any other comes as `hidden`, with its first line.
 */
export function codeLanguages(markdown: string): readonly string[] {
  const languages: string[] = [];
  let isCode = false;
  let before = "";
  for (const line of markdown.split("\n")) {
    if (isCode) isCode = line !== "```";
    else if (line.startsWith("```")) {
      isCode = true;
      languages.push(line.slice(3));
    } else if (isHidden(line, before)) languages.push(`hidden: ${line.trim()}`);
    before = line;
  }
  return languages;
}

function isHidden(line: string, before: string): boolean {
  return /^[\s>]*(?:~~~|```)|^\s*(?:[-*+]|\d+\.)\s+(?:~~~|```)/.test(line) || (before.trim() === "" && /^(?: {4}|\t)/.test(line));
}
