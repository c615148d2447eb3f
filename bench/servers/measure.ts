import autocannon from "autocannon";
import type { Scene } from "./scenes.ts";
import type { Subject } from "./subject.ts";

/** One round: the requests per second, the CPU time of the server for each in microseconds, and the 99th percentile in milliseconds. */
export async function measure(subject: Subject, scene: Scene, seconds: number): Promise<readonly number[]> {
  const before = await subject.usage();
  const result = await autocannon({
    url: subject.url + scene.path,
    method: scene.method,
    headers: { ...scene.headers },
    ...(scene.body === undefined ? {} : { body: scene.body }),
    connections: 50,
    duration: seconds,
  });
  const after = await subject.usage();
  const answered = result["2xx"];
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${subject.name} failed ${result.non2xx + result.errors} of ${answered} times at ${scene.title}.`);
  }
  // A busy machine does not distort the CPU time.
  const cpu = (after.cpuMicroseconds - before.cpuMicroseconds) / answered;
  return [answered / result.duration, cpu, result.latency.p99];
}
