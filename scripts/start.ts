// `npm start` walks the market story through the SDK on a sandbox. `npm start -- --serve` keeps a sandbox up for you instead, and the
// documentation with it; whatever follows goes to the sandbox: `npm start -- --serve --port 5000`.
import { spawn } from "node:child_process";
import { startSandbox } from "@peaqos/sandbox";
import { fromRoot } from "./lib/root.ts";
import { mustRunTool } from "./lib/run-tool.ts";
import { serveFolder } from "./lib/serve-folder.ts";
import { walkStory } from "./story/walk-story.ts";

const args = process.argv.slice(2);

if (args.includes("--serve")) {
  const rest = args.filter((arg) => arg !== "--serve");
  mustRunTool(["tsx", "scripts/docs.ts"], "the documentation cannot be offered");
  console.log(`The guides and the reference are at ${await serveFolder(fromRoot("docs/site"), 0)}`);
  const sandbox = spawn(process.execPath, [fromRoot("packages/sandbox/dist/bin.js"), ...rest], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => sandbox.kill(signal));
  sandbox.on("exit", (code) => process.exit(code ?? 1));
} else if (args.length > 0) {
  console.error(`npm start takes --serve and then the options of the sandbox, not ${args[0]}.`);
  process.exitCode = 2;
} else {
  await using sandbox = await startSandbox();
  console.log(`The Machine Markets story, told by @peaqos/sdk to the sandbox at ${sandbox.url}`);
  const { calls, refusals } = await walkStory(sandbox.url, console.log);
  console.log(
    `\nDone: ${calls} calls, ${refusals} of them refused as they had to be. Next: npm start -- --serve, or read spec/README.md.`,
  );
}
