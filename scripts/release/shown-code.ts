/** The TypeScript that a document shows, block by block. */
export function shownBlocks(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);
}

/** What code says that it prints: the remarks behind `console.log(...)`, in order. */
export function promisedOutput(code: string): readonly string[] {
  return [...code.matchAll(/\bconsole\.log\(.*\); \/\/ (.+)$/gm)].map(([, promised = ""]) => promised);
}

/** What code says that it prints, and does not print in that order. */
export function missingOutput(code: string, printed: string): readonly string[] {
  const lines = printed.split("\n");
  return promisedOutput(code).filter((promised) => {
    const at = lines.indexOf(promised);
    if (at >= 0) lines.splice(0, at + 1);
    return at < 0;
  });
}
