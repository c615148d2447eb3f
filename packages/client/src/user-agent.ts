interface ServerRuntimes {
  readonly process?: { readonly versions?: { readonly node?: string } };
  readonly Deno?: unknown;
  readonly Bun?: unknown;
  readonly document?: unknown;
  readonly navigator?: { readonly userAgent?: string };
}

/** Whether the code runs where a `User-Agent` may be set. Browsers keep their own, and would ask the server for leave first. */
export function isServerRuntime(runtime: ServerRuntimes = globalThis as ServerRuntimes): boolean {
  if (runtime.document !== undefined) return false;
  return (
    runtime.process?.versions?.node !== undefined ||
    runtime.Deno !== undefined ||
    runtime.Bun !== undefined ||
    runtime.navigator?.userAgent === "Cloudflare-Workers"
  );
}
