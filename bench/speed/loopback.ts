import { comparedRows } from "./compare.ts";
import { type Connected, connectAll } from "./connect.ts";
import type { Report } from "./report.ts";
import { inTurns, type Rounds } from "./rounds.ts";
import { measureScene, parallelScenes, type Scene, scenes } from "./scenes.ts";
import { startServer } from "./server.ts";

/** What a call costs with a socket in it: in the CPU time of this process, and in time. */
export async function measureLoopback(rounds: number): Promise<readonly Report[]> {
  const server = await startServer();
  try {
    const connected = await connectAll(server.url);
    const all = [...scenes, ...parallelScenes];
    const measured = new Map<Scene, ReadonlyMap<string, Rounds>>();
    for (const scene of all) measured.set(scene, await playAll(scene, connected, rounds));
    const table = (title: string, unit: string, index: number): Report => {
      const columns = all.map((scene) => ({ title: scene.title, rounds: measured.get(scene) ?? new Map(), index }));
      return {
        title,
        columns: [unit, ...all.map((scene) => scene.title)],
        rows: comparedRows(
          connected.map(({ name }) => name),
          columns,
        ),
        notes: [`One plain server in a process of its own. Medians of ${rounds} rounds.`],
      };
    };
    return [
      table("CPU of the client per call, over loopback", "µs (x raw fetch, lower is better)", 0),
      table("Calls per second, over loopback", "calls/s (x raw fetch, higher is better)", 1),
    ];
  } finally {
    server.stop();
  }
}

function playAll(scene: Scene, connected: readonly Connected[], rounds: number): Promise<ReadonlyMap<string, Rounds>> {
  return inTurns(
    connected.map(({ name, calls }) => ({ name, run: () => measureScene(scene, calls) })),
    rounds,
  );
}
