import { listenFailure } from "@peaqos/server-kit";
import { type CliOptions, HELP, parseOptions } from "./cli/parse-options.js";
import { type Ready, readyLine } from "./cli/ready-line.js";
import type { Environment } from "./config/config.js";
import type { LogEntry } from "./log/log-entry.js";
import { humanLine, jsonLine, stackOf } from "./log/log-lines.js";
import { VERSION } from "./version.gen.js";

const DEFAULT_DB = "./.peaqos-sandbox.db";

interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** Runs the command line. Resolves to an exit code, or to `undefined` while the server runs. */
export async function runCli(args: readonly string[], env: Environment, output: Output): Promise<number | undefined> {
  const options = parseOptions(args);
  if (typeof options === "string") {
    output.error(`peaqos-sandbox: ${options} See peaqos-sandbox --help.\n`);
    return 2;
  }
  if (options.help) {
    output.out(HELP);
    return 0;
  }
  if (options.version) {
    output.out(`${VERSION}\n`);
    return 0;
  }
  try {
    await serve(options, env, output);
    return undefined;
  } catch (cause) {
    const { message } = cause as Error;
    const failure = listenFailure(cause, options.port, options.host) ?? message;
    output.error(`peaqos-sandbox: ${failure.replace(/\s*\n\s*/g, " ")}\n`);
    return 1;
  }
}

async function serve(options: CliOptions, env: Environment, { out, error }: Output): Promise<void> {
  // The contract and the database take a while to load, which only a server that starts has to wait for.
  const { launchSandbox } = await import("./launch-sandbox.js");
  const { databaseName } = await import("./store/open-database.js");
  const { port, host, seed, config: configFile, controllers, cors, testing, json, quiet } = options;
  const db = options.db ?? (env.PEAQOS_SANDBOX_DB || DEFAULT_DB);
  const log = (entry: LogEntry) => {
    if (!quiet) out(`${json ? jsonLine(entry) : humanLine(entry)}\n`);
    if (entry.cause !== undefined) error(`${stackOf(entry.cause)}\n`);
  };
  const { sandbox, config, services } = await launchSandbox({
    port,
    host,
    db,
    seed,
    configFile,
    controllers,
    cors,
    testing,
    env,
    log,
  });
  const { url, operations } = sandbox;
  const ready: Ready = { version: VERSION, url, operations, services, db: databaseName(db), config };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      sandbox.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
  out(`${readyLine(ready, json)}\n`);
}
