import { comparedRows } from "./compare.ts";
import { connectAll } from "./connect.ts";
import type { Report } from "./report.ts";
import { costOf, inTurns } from "./rounds.ts";
import { startServer } from "./server.ts";

/** A long list from its first item to its last, over loopback. */
export async function measurePages(rounds: number): Promise<Report> {
  const server = await startServer();
  try {
    const connected = await connectAll(server.url);
    const subjects = connected.map(({ name, calls }) => ({
      name,
      async run() {
        const [cpu, perSecond] = await costOf(1, () => calls.walk());
        return [1000 / perSecond, cpu / 1000];
      },
    }));
    const measured = await inTurns(subjects, rounds * 2);
    return {
      title: "10,000 items over 20 pages, over loopback",
      columns: ["(x a loop by hand over fetch, lower is better)", "ms", "CPU of the client, ms"],
      rows: comparedRows(
        connected.map(({ name }) => name),
        [0, 1].map((index) => ({ title: "", rounds: measured, index })),
      ),
      notes: [`Medians of ${rounds * 2} rounds. Items are whole machines, 500 a page.`],
    };
  } finally {
    server.stop();
  }
}
