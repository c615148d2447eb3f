import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { listenFailure, originProblem, parsePort, sentence } from "@peaqos/server-kit";
import { VERSION } from "./version.gen.js";

const HELP = `Usage: peaqos-mock [options]

Serves a stateless mock of the Machine Markets API. Every answer is an example of the contract.

Options:
  --port NUMBER   the port to listen on (default 4010; 0 chooses a free one)
  --host ADDRESS  the address to listen on (default 127.0.0.1)
  --no-auth       do not ask for credentials
  --cors ORIGIN   the origin whose pages may read answers, or * (default: those of this machine)
  --spec FILE     serve this OpenAPI document instead of the published contract
  --help          print this text
  --version       print the version

Choose another answer than the first success with a header: Prefer: code=409, example=QUOTE_EXPIRED
`;

interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** Runs the command line. Resolves to an exit code, or to `undefined` while the server runs. */
export async function runCli(args: readonly string[], { out, error }: Output): Promise<number | undefined> {
  const options = parseOptions(args);
  if (typeof options === "string") {
    error(`peaqos-mock: ${options} See peaqos-mock --help.\n`);
    return 2;
  }
  if (options.help) {
    out(HELP);
    return 0;
  }
  if (options.version) {
    out(`${VERSION}\n`);
    return 0;
  }
  if (options.spec !== undefined && !existsSync(options.spec)) {
    error(`peaqos-mock: the file ${options.spec} of --spec does not exist.\n`);
    return 1;
  }
  try {
    // Prism takes over a second to load, which only a server that starts has to wait for.
    const { startMock } = await import("./start-mock.js");
    const { port, host, auth, cors, spec } = options;
    const mock = await startMock({ port, host, auth, cors, spec });
    const credentials = auth ? "credentials must be present" : "no credentials asked for";
    out(`peaqos-mock ${VERSION} ready at ${mock.url} (${mock.operations} operations, ${credentials})\n`);
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => void mock.close().then(() => process.exit(0)));
    }
    return undefined;
  } catch (cause) {
    error(`peaqos-mock: ${startFailure(cause, options)}\n`);
    return 1;
  }
}

interface CliOptions {
  readonly port: number;
  readonly host: string;
  readonly auth: boolean;
  readonly cors: string | undefined;
  readonly spec: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

function parseOptions(args: readonly string[]): CliOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: "4010" },
        host: { type: "string", default: "127.0.0.1" },
        "no-auth": { type: "boolean", default: false },
        cors: { type: "string" },
        spec: { type: "string" },
        help: { type: "boolean", default: false },
        version: { type: "boolean", default: false },
      },
    });
    const port = parsePort(values.port);
    if (port === undefined) return "--port must be a number from 0 to 65535.";
    if (values.host === "") return "--host must be an address.";
    const { cors } = values;
    const problem = cors === undefined ? undefined : originProblem(cors);
    if (problem !== undefined) return `--cors ${problem}.`;
    return {
      port,
      host: values.host,
      auth: !values["no-auth"],
      cors,
      spec: values.spec,
      help: values.help,
      version: values.version,
    };
  } catch (cause) {
    return sentence(cause);
  }
}

function startFailure(cause: unknown, { port, host, spec }: CliOptions): string {
  const notListening = listenFailure(cause, port, host);
  if (notListening !== undefined) return notListening;
  const { message } = cause as Error;
  if (spec !== undefined)
    return `the file ${spec} of --spec is not an OpenAPI document that can be served: ${message.split("\n")[0]}`;
  return message;
}
