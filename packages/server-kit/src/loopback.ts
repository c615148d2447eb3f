/** Whether a host name or address stands for this machine alone. */
export function isLoopback(host: string): boolean {
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i.test(host);
}

/** The host name of a URL or of a `Host` header, `undefined` when it has none. */
export function hostName(value: string): string | undefined {
  const url = value.includes("://") ? value : `http://${value}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}
