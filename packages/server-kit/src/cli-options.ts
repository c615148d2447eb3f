/** The port that a command line names, `undefined` when it names none. */
export function parsePort(text: string): number | undefined {
  const port = Number(text);
  return /^\d+$/.test(text) && port <= 65_535 ? port : undefined;
}

/** Why a text is no origin that pages can have, `undefined` when it is one, or `*`. */
export function originProblem(origin: string): string | undefined {
  const fine = origin === "*" || (URL.canParse(origin) && new URL(origin).origin === origin);
  return fine ? undefined : "must be an origin such as https://app.example, or *";
}

/** The first sentence of a message. The advice that Node adds after it, some of it on further lines, is left to --help. */
export function sentence(cause: unknown): string {
  const message = (cause as Error).message.split(/\.\s/)[0] ?? "";
  return `${message.replace(/\.$/, "")}.`;
}

/** Why a server could not listen, with the option that helps; `undefined` when it failed for another reason. */
export function listenFailure(cause: unknown, port: number, host: string): string | undefined {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return `port ${port} on ${host} is taken. Choose another one with --port.`;
  if (code === "EACCES") return `port ${port} on ${host} may not be used. Choose another one with --port.`;
  if (code === "ENOTFOUND" || code === "EADDRNOTAVAIL")
    return `this machine has no address ${host}. Choose another one with --host.`;
  return undefined;
}
