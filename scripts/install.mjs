// Installs the dependencies when the lockfile, Node's major version or the platform changed since the last time.
// Plain JavaScript without dependencies, because it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stampFile = `${root}node_modules/.peaqos-install`;

const wanted = createHash("sha256")
  .update(readFileSync(`${root}package-lock.json`))
  .update(`${process.versions.node.split(".")[0]} ${process.platform} ${process.arch}`)
  .digest("hex");

function installed() {
  try {
    return readFileSync(stampFile, "utf8") === wanted;
  } catch {
    return false;
  }
}

if (!installed()) {
  console.log("Installing dependencies from the lockfile ...");
  const npmCli = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = npmCli
    ? spawnSync(process.execPath, [npmCli, ...args], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(`${root}node_modules`, { recursive: true });
  writeFileSync(stampFile, wanted);
}
