import { buildHeyApiClient } from "./hey-api-client.ts";
import { programFolder, programs } from "./programs.ts";
import type { Report } from "./report.ts";
import { inTurns, median, short } from "./rounds.ts";
import { runNode } from "./run-node.ts";

/** How long a process waits for its imports. Each is measured in fresh processes. */
export async function measureImports(rounds: number): Promise<Report> {
  const heyApi = await buildHeyApiClient();
  const modules = [
    { name: "(nothing)", module: "data:text/javascript," },
    ...programs.flatMap(({ name, module }) =>
      module === undefined ? [] : [{ name, module: module === "hey-api" ? heyApi : module }],
    ),
    { name: "@peaqos/sdk/orchestration", module: "@peaqos/sdk/orchestration" },
    { name: "(nothing) again (A/A)", module: "data:text/javascript," },
  ];
  const subjects = modules.map(({ name, module }) => ({ name, run: () => importTimes(module) }));
  const measured = await inTurns(subjects, rounds * 2, 1);
  return {
    title: "Cold import",
    columns: ["", "import, ms", "heap, MB"],
    rows: modules.map(({ name }) => [name, ...[0, 1].map((index) => short(median(measured.get(name)?.[index] ?? [])))]),
    notes: [`Fresh processes, medians of ${rounds * 2} rounds, files in the cache of the system.`],
  };
}

async function importTimes(module: string): Promise<readonly number[]> {
  const code = `const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    await import(${JSON.stringify(module)});
    const took = performance.now() - started;
    console.log(JSON.stringify([took, (process.memoryUsage().heapUsed - before) / 1e6]));`;
  return JSON.parse(await runNode(["--input-type=module", "--eval", code], programFolder)) as number[];
}
