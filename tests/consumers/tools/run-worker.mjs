// Runs a bundled worker in workerd and prints what it answers: run-worker.mjs FILE QUERY
import { readFileSync } from "node:fs";
import { Miniflare } from "miniflare";

const [file, query] = process.argv.slice(2);
// Without compatibility flags there is nothing of Node. `cf: false` asks no server for the facts of a place.
const miniflare = new Miniflare({
  modules: true,
  script: readFileSync(file, "utf8"),
  compatibilityDate: "2026-04-01",
  host: "127.0.0.1",
  port: 0,
  cf: false,
});
try {
  const answer = await miniflare.dispatchFetch(`http://worker.example/?${query}`);
  console.log(await answer.text());
} finally {
  await miniflare.dispose();
}
