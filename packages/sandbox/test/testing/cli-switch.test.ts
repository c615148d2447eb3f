import { describe, expect, it } from "vitest";
import { parseOptions } from "../../src/cli/parse-options.ts";
import { inMemory, peaqosSandbox, stop, urlIn } from "../cli-process.ts";

describe("the command line", () => {
  it.each<[readonly string[], boolean | undefined]>([
    [[], undefined],
    [["--testing"], true],
    [["--no-testing"], false],
  ])("reads %j", (args, testing) => {
    expect(parseOptions(args)).toMatchObject({ testing });
  });

  it("refuses both at once", () => {
    expect(parseOptions(["--testing", "--no-testing"])).toBe("--testing and --no-testing cannot go together.");
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>, number]>([
    ["nothing", [], {}, 200],
    ["--no-testing", ["--no-testing"], {}, 404],
    ["PEAQOS_SANDBOX_TESTING=off", [], { PEAQOS_SANDBOX_TESTING: "off" }, 404],
    ["--testing, whatever the environment says", ["--testing"], { PEAQOS_SANDBOX_TESTING: "off" }, 200],
  ])("with %s answers testers as it should", async (_, args, env, status) => {
    const started = peaqosSandbox([...inMemory, ...args], env);
    const url = urlIn(await started.ready);
    expect((await fetch(`${url}/__sandbox/clock`)).status).toBe(status);
    await stop(started);
  });
});
