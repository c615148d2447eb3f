import { parseArgs } from "node:util";
import { originProblem, parsePort, sentence } from "@peaqos/server-kit";
import { ADDRESS_RULE, isAddress } from "../identity/address.js";

export const HELP = `Usage: peaqos-sandbox [options]

Serves a sandbox of the Machine Markets API. It remembers what it is told and behaves as the API is documented to.

Options:
  --port NUMBER         the port to listen on (default 4020; 0 chooses a free one)
  --host ADDRESS        the address to listen on (default 127.0.0.1)
  --db DATABASE         a file, :memory:, or postgres://USER:PASSWORD@HOST/NAME, which servers may share
                        (default PEAQOS_SANDBOX_DB, or ./.peaqos-sandbox.db)
  --seed FILE           what it knows from the start: identities and services, in JSON
  --config FILE         how it behaves, in JSON; wins over the PEAQOS_ variables of the environment
  --controller ADDRESS  who controls the identities of machines; may be repeated (default: the first development account)
  --cors ORIGIN         the origin whose pages may read answers, or * (default: those of this machine)
  --testing             let requests use the tools of testers also on a host that other machines can reach
  --no-testing          let no request use them (default: PEAQOS_SANDBOX_TESTING, on or off, or on this machine only)
  --json                print JSON, one object a line
  --quiet               print no requests
  --help                print this text
  --version             print the version
`;

export interface CliOptions {
  readonly port: number;
  readonly host: string;
  readonly db: string | undefined;
  readonly seed: string | undefined;
  readonly config: string | undefined;
  readonly controllers: readonly string[] | undefined;
  readonly cors: string | undefined;
  /** `undefined` where neither option is given. */
  readonly testing: boolean | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** The options of a command line, or what is wrong with it. */
export function parseOptions(args: readonly string[]): CliOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: "4020" },
        host: { type: "string", default: "127.0.0.1" },
        db: { type: "string" },
        seed: { type: "string" },
        config: { type: "string" },
        controller: { type: "string", multiple: true },
        cors: { type: "string" },
        testing: { type: "boolean", default: false },
        "no-testing": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        version: { type: "boolean", default: false },
      },
    });
    const { host, db, seed, config, controller: controllers, cors, json, quiet, help, version } = values;
    const port = parsePort(values.port);
    if (port === undefined) return "--port must be a number from 0 to 65535.";
    if (host === "") return "--host must be an address.";
    if (db === "") return "--db must be a file, :memory:, or a postgres:// URL.";
    if (seed === "") return "--seed must be a file.";
    if (config === "") return "--config must be a file.";
    if (controllers?.every(isAddress) === false) return `--controller must be ${ADDRESS_RULE}.`;
    if (values.testing && values["no-testing"]) return "--testing and --no-testing cannot go together.";
    const testing = values["no-testing"] ? false : values.testing ? true : undefined;
    const problem = cors === undefined ? undefined : originProblem(cors);
    if (problem !== undefined) return `--cors ${problem}.`;
    return { port, host, db, seed, config, controllers, cors, testing, json, quiet, help, version };
  } catch (cause) {
    const problem = sentence(cause);
    // It may be a database whose option was forgotten, and hold its password.
    return /@|:\/\/|=/.test(problem) ? "There is an argument that belongs to no option. A database goes behind --db." : problem;
  }
}
