import { answerEcho, answerError, answerItem } from "../answers.ts";
import { judgeLeaks, printed, printedHidden } from "../leaks.ts";
import { settle } from "../outcome.ts";
import { bad, type Contestant, type Probe } from "../probe.ts";
import { API_KEY, writeNames } from "../secrets.ts";

/** Calls that succeed, fail and are tried again, seen through whatever the SDK offers for watching: a debug log, events, hooks. */
export const watching: Probe<Contestant> = {
  title: "debug log, events and hooks",
  async run(contestant, servers) {
    const plain: string[] = [];
    const hidden: string[] = [];
    const observe = (...seen: readonly unknown[]) => {
      plain.push(...seen.map(printed));
      hidden.push(...seen.map(printedHidden));
    };
    // PUT may be tried again, and is the last of the writes.
    const busy = answerError(503, "Busy.", {}, { "retry-after": "0" });
    for (const answer of [answerItem, answerEcho, busy]) {
      const { url } = await servers.serve(answer);
      const { write } = contestant.connect({ url, apiKey: API_KEY, maxRetries: answer === busy ? 1 : 0, observe });
      for (const name of answer === busy ? writeNames.slice(-1) : writeNames) await settle(() => write(name), 500);
    }
    return plain.length === 0 ? bad("shows nothing") : judgeLeaks(plain, hidden, "shows", `${plain.length} events, no secret`);
  },
};
