import { comparedRows } from "./compare.ts";
import { connectAll } from "./connect.ts";
import type { Report } from "./report.ts";
import { costOf, inTurns } from "./rounds.ts";
import { measureScene, scenes } from "./scenes.ts";
import { stubFetch } from "./stub.ts";

/** How often a list is walked in a round. */
const WALKS = 8;

/** What each client costs by itself: every answer comes from memory. */
export async function measureCpu(rounds: number): Promise<Report> {
  const connected = await connectAll("http://127.0.0.1:9", stubFetch());
  const columns = [];
  for (const once of scenes) {
    // Nothing waits for a socket here, so there is time for more of them.
    const scene = { ...once, calls: once.calls * 4 };
    const subjects = connected.map(({ name, calls }) => ({ name, run: () => measureScene(scene, calls) }));
    columns.push({ title: scene.title, rounds: await inTurns(subjects, rounds * 2), index: 0 });
  }
  const walks = connected.map(({ name, calls }) => ({
    name,
    async run() {
      await calls.walk();
      const [cpu] = await costOf(WALKS, async () => {
        for (let walk = 0; walk < WALKS; walk += 1) await calls.walk();
      });
      return [cpu / 1000];
    },
  }));
  columns.push({ title: "10,000 items, ms", rounds: await inTurns(walks, rounds * 2), index: 0 });
  const names = connected.map(({ name }) => name);
  return {
    title: "CPU per call, answers from memory",
    columns: ["µs (x raw fetch, lower is better)", ...columns.map(({ title }) => title)],
    rows: comparedRows(names, columns),
    notes: [
      `An injected fetch answers at once. Medians of ${rounds * 2} rounds and more. A tie is no farther from raw fetch than raw fetch is from itself.`,
      "The 10,000 small items come over 20 pages; the base is a loop by hand. @peaqos/sdk has its deadline, retries, redaction and checks on.",
    ],
  };
}
