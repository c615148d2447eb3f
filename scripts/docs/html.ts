/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A line of Markdown as HTML: the contract's descriptions use nothing but code in it. */
export function inlineHtml(markdown: string): string {
  return escapeHtml(markdown).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}
