import { readFileSync } from "node:fs";
import { escapeHtml } from "./html.ts";

/** The parts of the site beside the guides and the packages. */
export type Part = "reference" | "recipes";

const parts: readonly { readonly part: Part; readonly label: string }[] = [
  { part: "reference", label: 'HTTP<span class="site-wide"> reference</span>' },
  { part: "recipes", label: "Recipes" },
];

/** The colours and the header, for every page. */
export const frameStyle: string = readFileSync(new URL("./frame.css", import.meta.url), "utf8");

/** Shows a page in the theme that the reader chose on any other: TypeDoc keeps it. */
export const themeScript: string =
  'try { document.documentElement.dataset.theme = localStorage.getItem("tsd-theme") ?? "os"; } catch {}';

/** The way over the header, for readers with a keyboard. */
export const skipLink: string = '<a class="site-skip" href="#content">Skip to the content</a>';

/** The name of the site and its parts. `base` is the way from the page to the root of the site. */
export function siteLinks(base: string, current?: Part): string {
  const links = parts.map(({ part, label }) => {
    return `<a href="${base}${part}/index.html"${part === current ? ' aria-current="page"' : ""}>${label}</a>`;
  });
  return `<a class="site-title" href="${base}index.html">peaqOS<span class="site-wide"> for TypeScript</span></a>
<nav class="site-links" aria-label="Site">${links.join("")}</nav>`;
}

export function siteHeader(base: string, current: Part): string {
  return `${skipLink}
<header class="site-header"><div class="site-bar">${siteLinks(base, current)}</div></header>`;
}

/** In the page: a browser asks a host for one otherwise. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#2558b8"/><path d="M5 13V4h3.5a2.5 2.5 0 0 1 0 5.5H5" fill="none" stroke="#fff" stroke-width="2"/></svg>',
)}`;

/** The title, the description and the icon of a page, for its head. */
export function titleTags(title: string, description: string): string {
  const whole = title === siteName ? title : `${title} | ${siteName}`;
  return `<title>${escapeHtml(whole)}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" href="${icon}">`;
}

export const siteName = "peaqOS for TypeScript";
