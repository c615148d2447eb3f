import autocannon from "autocannon";
import type { Scene } from "./scenes.ts";
import type { Subject } from "./subject.ts";

/** What one round says of one server. */
export interface Measurement {
  readonly subject: string;
  readonly scene: string;
  readonly requestsPerSecond: number;
  /** CPU time of the server for one request. A busy machine does not distort it. */
  readonly cpuMicroseconds: number;
  readonly p99Milliseconds: number;
}

export async function measure(subject: Subject, scene: Scene, seconds: number): Promise<Measurement> {
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
  return {
    subject: subject.name,
    scene: scene.title,
    requestsPerSecond: answered / result.duration,
    cpuMicroseconds: (after.cpuMicroseconds - before.cpuMicroseconds) / answered,
    p99Milliseconds: result.latency.p99,
  };
}
