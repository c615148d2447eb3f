import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedPackage } from "./published-packages.ts";

/**
 * Writes into manifests where the packages come from, as GitHub Actions says it. Provenance holds only where both agree, so it is
 * written when a package is packed, and a fork never names another repository. Elsewhere it writes nothing.
 */
export function nameRepository(root: string, packages: readonly PublishedPackage[], env: NodeJS.ProcessEnv): void {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  if (!server || !repository) return;
  for (const { folder } of packages) {
    const file = join(root, folder, "package.json");
    const manifest = JSON.parse(readFileSync(file, "utf8"));
    manifest.repository = { type: "git", url: `git+${server}/${repository}.git`, directory: folder };
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}
