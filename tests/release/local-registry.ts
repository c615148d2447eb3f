import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";

/** What a registry keeps of a package. */
interface Published {
  readonly "dist-tags": Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, { readonly repository?: unknown; readonly dependencies?: unknown }>>;
}

/** A registry of this machine, as far as publishing goes: it tells what it has, and takes what it is given. */
export interface LocalRegistry {
  readonly packages: ReadonlyMap<string, Published>;
  /** Names whose next publication is refused. */
  readonly refused: Set<string>;
  /** What makes npm use it, logged in. */
  readonly env: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

export async function localRegistry(): Promise<LocalRegistry> {
  const packages = new Map<string, Published>();
  const refused = new Set<string>();
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent((request.url ?? "").slice(1).split("?")[0] ?? "");
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (request.method === "PUT") {
      const document = (await json(request)) as Published;
      if (refused.delete(name)) return answer(500, { error: "not now" });
      packages.set(name, document);
      return answer(201, { ok: true });
    }
    const found = packages.get(name);
    return found === undefined ? answer(404, { error: "not found" }) : answer(200, { name, ...found });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `//127.0.0.1:${(server.address() as AddressInfo).port}/`;

  const folder = mkdtempSync(join(tmpdir(), "peaqos-registry-"));
  writeFileSync(join(folder, ".npmrc"), `${host}:_authToken=demo\n`);
  const env = {
    npm_config_registry: `http:${host}`,
    npm_config_userconfig: join(folder, ".npmrc"),
    npm_config_cache: join(folder, "cache"),
    npm_config_fetch_retries: "0",
  };
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  };
  return { packages, refused, env, close };
}
