interface Scope {
  readonly document?: unknown;
  readonly WorkerGlobalScope?: unknown;
  readonly navigator?: { readonly userAgent?: string };
}

/**
 * Whether the code is in a page or one of its workers: where a `User-Agent` is the browser's own, and whatever the code holds can be
 * read by the user. Some servers have the globals of a worker too.
 */
export function isBrowser({ document, WorkerGlobalScope, navigator }: Scope = globalThis as Scope): boolean {
  return (
    document !== undefined || (WorkerGlobalScope !== undefined && !/^(Cloudflare|Deno|Bun)/.test(navigator?.userAgent ?? ""))
  );
}
