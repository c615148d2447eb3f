import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";

const run = promisify(execFile);
const DEBIAN = "/usr/lib/postgresql";
/** Who runs it where this process is root's, which PostgreSQL refuses to be. */
const ORDINARY_USER = "nobody";
const SUPERUSER = "peaqos";

/** The folder of PostgreSQL's programs, of Debian's newest version or on the path; `undefined` where there is none. */
export const postgresPrograms: string | undefined = [
  ...(existsSync(DEBIAN) ? readdirSync(DEBIAN) : [])
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(DEBIAN, version, "bin")),
  ...(process.env.PATH ?? "").split(delimiter),
].find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));

// CI installs PostgreSQL, and must not pass by skipping.
if (postgresPrograms === undefined && process.env.PEAQOS_REQUIRE_POSTGRES === "1") {
  throw new Error("PostgreSQL is required here and was not found: install Debian's package postgresql.");
}

export interface PostgresOptions {
  /** Whether what was committed survives a kill of PostgreSQL. Without it tests are much faster. */
  readonly durable?: boolean;
  /** Whether it asks for passwords. That of the superuser is its name. */
  readonly passwords?: boolean;
  /** How many connections it takes at once. */
  readonly connections?: number;
}

/** A PostgreSQL server of one's own: an ordinary user runs it in a temporary folder, and only a socket in there leads to it. */
export class Postgres implements AsyncDisposable {
  readonly #folder: string;
  readonly #options: PostgresOptions;
  #server: ChildProcess | undefined;
  #databases = 0;
  readonly #atExit = (): void => this.#remove();

  private constructor(folder: string, options: PostgresOptions) {
    this.#folder = folder;
    this.#options = options;
    process.once("exit", this.#atExit);
  }

  static async start(options: PostgresOptions = {}): Promise<Postgres> {
    const folder = mkdtempSync(join(tmpdir(), "peaqos-pg-"));
    const postgres = new Postgres(folder, options);
    try {
      if (isRoot()) chownSync(folder, Number((await run("id", ["-u", ORDINARY_USER])).stdout), 0);
      const passwordFile = join(folder, "password");
      writeFileSync(passwordFile, SUPERUSER);
      const auth = options.passwords ? ["--auth=scram-sha-256", `--pwfile=${passwordFile}`] : ["--auth=trust"];
      const [program, args] = asOrdinaryUser("initdb", ["-D", join(folder, "data"), "-U", SUPERUSER, "-E", "UTF8"]);
      await run(program, [...args, "--locale=C", "--no-sync", ...auth], { cwd: folder });
      await postgres.start();
      return postgres;
    } catch (cause) {
      postgres.#remove();
      throw cause;
    }
  }

  /** The URL of a database. `user` may go on with `:` and a password. */
  url(database = "postgres", user = `${SUPERUSER}:${SUPERUSER}`): string {
    return `postgres://${user}@/${database}?host=${encodeURIComponent(this.#folder)}`;
  }

  /** Makes an empty database, or a copy of another one that nobody uses, and returns its URL. */
  async createDatabase(template?: string): Promise<string> {
    this.#databases += 1;
    const name = `db_${this.#databases}`;
    await this.query(`create database ${name}${template === undefined ? "" : ` template ${template}`}`);
    return this.url(name);
  }

  /** Runs SQL as the superuser. */
  async query(sql: string, database?: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return runSql(this.url(database), sql);
  }

  /** Starts it again after a stop or a kill. */
  async start(): Promise<void> {
    const { durable = false, connections = 300 } = this.#options;
    const settings = ["listen_addresses=", `unix_socket_directories=${this.#folder}`, `max_connections=${connections}`];
    if (!durable) settings.push("fsync=off", "synchronous_commit=off", "full_page_writes=off");
    const [program, args] = asOrdinaryUser("postgres", ["-D", join(this.#folder, "data")]);
    const server = spawn(program, [...args, ...settings.flatMap((setting) => ["-c", setting])], {
      cwd: this.#folder,
      env: { ...process.env, LC_ALL: "C" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.#server = server;
    let said = "";
    await new Promise<void>((resolve, reject) => {
      server.stderr.on("data", (chunk) => {
        // It goes on talking, and must not wait for a reader. While it recovers it says no to everyone who asks.
        said = (said + chunk).slice(-20_000);
        if (said.includes("ready to accept connections")) resolve();
      });
      server.once("error", reject);
      server.once("exit", () => reject(new Error(`PostgreSQL stopped: ${said}`)));
    });
  }

  /** Stops it at once. Connections break; what was committed stays. */
  async stop(): Promise<void> {
    await this.#end("SIGINT");
  }

  /** Ends it as a crash would. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#end("SIGQUIT");
    this.#remove();
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const server = this.#server;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const exit = once(server, "exit");
    server.kill(signal);
    await exit;
  }

  /** Works in an exit handler too, which cannot wait. */
  #remove(): void {
    process.removeListener("exit", this.#atExit);
    if (this.#server?.exitCode === null) this.#server.kill("SIGQUIT");
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs SQL in a connection of its own. */
export async function runSql(url: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows ?? [];
  } finally {
    await client.end();
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function asOrdinaryUser(program: string, args: readonly string[]): [string, string[]] {
  const file = join(postgresPrograms ?? "", program);
  if (!isRoot()) return [file, [...args]];
  return ["setpriv", [`--reuid=${ORDINARY_USER}`, "--regid=nogroup", "--clear-groups", file, ...args]];
}
