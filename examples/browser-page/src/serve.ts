import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { context } from "esbuild";

// A server for your machine: it bundles the page anew whenever it is loaded.
const { values } = parseArgs({ options: { port: { type: "string", default: "8090" } } });

const given = process.env.PEAQOS_ORCHESTRATION_URL;
const demo = given ? undefined : await import("./demo.ts").then(({ startDemo }) => startDemo());
const orchestrationUrl = given || demo?.url;

const folder = fileURLToPath(new URL("../public", import.meta.url));
const bundler = await context({
  entryPoints: { page: fileURLToPath(new URL("page.ts", import.meta.url)) },
  bundle: true,
  format: "esm",
  outdir: folder,
  // Kept in memory: the folder is only where the page finds it.
  write: false,
  define: { ORCHESTRATION_URL: JSON.stringify(orchestrationUrl) },
});
const { port } = await bundler.serve({ host: "127.0.0.1", port: Number(values.port), servedir: folder });

console.log(`The machines of ${orchestrationUrl} are at http://127.0.0.1:${port}/`);
if (demo) console.log(`The sandbox takes the key ${demo.apiKey}`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await bundler.dispose();
    await demo?.close();
  });
}
