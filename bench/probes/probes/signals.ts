import { getEventListeners, setMaxListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { answerError, answerItem } from "../answers.ts";
import { describe } from "../errors.ts";
import { errorOf, settle } from "../outcome.ts";
import { bad, type Contestant, good, type Probe } from "../probe.ts";
import { API_KEY } from "../secrets.ts";

const CALLS = 40;

export const reusedSignal: Probe<Contestant> = {
  title: `one AbortSignal for ${CALLS} calls`,
  async run(contestant, servers) {
    if (!contestant.can.signals) return undefined;
    const { url, received } = await servers.serve(answerItem);
    const { get } = contestant.connect({ url, apiKey: API_KEY });
    const { signal } = new AbortController();
    // Node would warn of the leak that is counted here.
    setMaxListeners(0, signal);
    for (let call = 0; call < CALLS; call++) await settle(() => get("mach_rover7", signal));
    if (received.length !== CALLS) return bad(`made ${received.length} calls`);
    const left = getEventListeners(signal, "abort").length;
    if (left === 0) return good("0 listeners left");
    await collectGarbage();
    return bad(`${left} listeners left, ${getEventListeners(signal, "abort").length} after GC`);
  },
};

const ABORT_AFTER_MS = 300;

export const abortedBackoff: Probe<Contestant> = {
  title: "abort during a back-off of 2 s",
  async run(contestant, servers) {
    if (!contestant.can.signals || !contestant.can.retries) return undefined;
    const { url, received } = await servers.serve(answerError(503, "Busy.", {}, { "retry-after": "2" }));
    const { get } = contestant.connect({ url, apiKey: API_KEY, maxRetries: 3 });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), ABORT_AFTER_MS);
    const outcome = await settle(() => get("mach_rover7", controller.signal));
    if (outcome.kind === "hangs") return bad("hangs");
    const late = outcome.ms - ABORT_AFTER_MS;
    // A timer may fire a little early.
    if (late < -10) return bad(`no back-off: ${describe(errorOf(outcome))} after ${outcome.ms} ms`);
    const evidence = `settles after ${Math.max(0, late)} ms: ${describe(errorOf(outcome))}`;
    return late < 500 && received.length === 1 ? good(evidence) : bad(evidence);
  },
};

/** Without a flag on the command line; the collector needs a turn of the loop to clear weak listeners. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  for (let round = 0; round < 12; round++) {
    collect();
    await wait(25);
  }
}
