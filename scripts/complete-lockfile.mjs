// Completes package-lock.json after any change of it, so that `npm ci` accepts it on every platform:
// npm leaves out the optional binaries of other platforms that it could not look up. Also refuses any registry host in it.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("../package-lock.json", import.meta.url));
const lock = JSON.parse(readFileSync(file, "utf8"));

/** What a package named like `@turbo/darwin-arm64` or `@biomejs/cli-linux-x64-musl` runs on. */
function platformOf(name) {
  const os = /\b(android|darwin|freebsd|linux|openharmony|win32|windows)\b/.exec(name)?.[1];
  const cpu = /\b(arm64|x64|ia32|arm|riscv64|ppc64|s390x|loong64|64)\b/.exec(name)?.[1];
  const libc = /\b(musl|gnu)/.exec(name)?.[1];
  return {
    ...(os && { os: [os === "windows" ? "win32" : os] }),
    ...(cpu && { cpu: [cpu === "64" ? "x64" : cpu] }),
    ...(libc && os === "linux" && { libc: [libc === "gnu" ? "glibc" : libc] }),
  };
}

/** The lockfile key that `name`, required from `owner`, resolves to, if there is one. */
function resolve(owner, name) {
  for (let at = owner; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))) {
    const key = `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    if (lock.packages[key]) return key;
    if (at === "" || !at.includes("node_modules/")) return lock.packages[`node_modules/${name}`] && `node_modules/${name}`;
  }
}

const added = [];
for (const [owner, entry] of Object.entries(lock.packages)) {
  if (entry.resolved && !entry.link) delete entry.resolved;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (resolve(owner, name)) continue;
    if (!/^\d/.test(version)) throw new Error(`${owner} wants ${name} ${version}: only an exact version can be completed`);
    const platform = platformOf(name);
    if (!platform.os && !platform.cpu) throw new Error(`cannot tell the platform of ${name} from its name`);
    lock.packages[`node_modules/${name}`] = { version, ...platform, ...(entry.dev && { dev: true }), optional: true };
    added.push(name);
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
const text = `${JSON.stringify(lock, null, 2)}\n`;
const host = /https?:\/\/[^"/]*(registry|npmjs)[^"/]*/.exec(text);
if (host) throw new Error(`package-lock.json names a registry host: ${host[0]}`);
writeFileSync(file, text);
console.log(added.length === 0 ? "package-lock.json is complete." : `package-lock.json: added ${added.join(", ")}.`);
