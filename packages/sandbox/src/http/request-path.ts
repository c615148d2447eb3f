/** The path of a request target, which may also be a whole URL. Without its query and its fragment: secrets may stand there. */
export function requestPath(target: string): string {
  if (target.startsWith("/")) return target.split(/[?#]/, 1)[0] ?? "/";
  return URL.canParse(target) ? new URL(target).pathname : "*";
}
