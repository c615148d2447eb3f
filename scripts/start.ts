// `npm start` walks the market story through the SDK on a mock. `npm start -- --serve` keeps the mock up for you instead, and the
// reference page with it; whatever follows goes to the mock: `npm start -- --serve --port 5000`.
import { spawn } from "node:child_process";
import { startMock } from "@peaqos/mock";
import { fromRoot } from "./lib/root.ts";
import { mustRunTool } from "./lib/run-tool.ts";
import { serveFile } from "./lib/serve-file.ts";
import { walkStory } from "./story/walk-story.ts";

const args = process.argv.slice(2);

if (args.includes("--serve")) {
  const rest = args.filter((arg) => arg !== "--serve");
  mustRunTool(["tsx", "scripts/docs.ts"], "the reference cannot be offered");
  console.log(`The reference is at ${await serveFile(fromRoot("docs/reference/index.html"))}`);
  const mock = spawn(process.execPath, [fromRoot("packages/mock/dist/bin.js"), ...rest], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => mock.kill(signal));
  mock.on("exit", (code) => process.exit(code ?? 1));
} else if (args.length > 0) {
  console.error(`npm start takes --serve and then the options of the mock, not ${args[0]}.`);
  process.exitCode = 2;
} else {
  const mock = await startMock();
  try {
    console.log(`The Machine Markets story, told by @peaqos/sdk to the mock at ${mock.url}`);
    const calls = await walkStory(mock.url, console.log);
    console.log(`\nDone: ${calls} calls, all answered as the contract says. Next: npm start -- --serve, or read spec/README.md.`);
  } finally {
    await mock.close();
  }
}
