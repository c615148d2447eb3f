import type { Config } from "../config/config.js";

/** What there is to say about a sandbox that has just started. */
export interface Ready {
  readonly version: string;
  readonly url: string;
  readonly operations: number;
  readonly services: number;
  readonly db: string;
  readonly config: Pick<Config, "mcrApiUrl" | "requireApiAuth">;
}

/** For people, or one JSON object. An MCR is named by its origin, since a key may stand in the rest of its URL. */
export function readyLine({ version, url, operations, services, db, config }: Ready, json: boolean): string {
  const { mcrApiUrl, requireApiAuth } = config;
  const mcr = mcrApiUrl === undefined ? undefined : new URL(mcrApiUrl).origin;
  if (json) {
    const said = { event: "ready", version, url, operations, services, database: db, identityRegistry: mcr ?? "local" };
    return JSON.stringify({ ...said, requireApiAuth });
  }
  const facts = [
    `${operations} operations`,
    `${services} services`,
    db === ":memory:" ? "database in memory" : `database ${db}`,
    mcr === undefined ? "local identity registry" : `identity registry ${mcr}`,
    `API auth ${requireApiAuth ? "on" : "off"}`,
  ];
  return `peaqos-sandbox ${version} ready at ${url} (${facts.join(", ")})`;
}
