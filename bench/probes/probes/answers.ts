import { describe, isRaw, says, statusOf } from "../errors.ts";
import { type Outcome, settle } from "../outcome.ts";
import { bad, type Contestant, good, type Probe, type Verdict } from "../probe.ts";
import { API_KEY } from "../secrets.ts";
import type { Answer } from "../server.ts";

const TIMEOUT_MS = 300;

const stalls: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" }).write('{"item": {"id": ');
};

const breaksOff: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" }).end('{"item": {"id": "mach_ro');
};

const empty: Answer = (response) => {
  response.writeHead(500, { "content-type": "application/json", "content-length": 0 }).end();
};

export const stalledBody: Probe<Contestant> = {
  title: "200, then the body stalls; timeout 300 ms",
  async run(contestant, servers) {
    const { url } = await servers.serve(stalls);
    const { get } = contestant.connect({ url, apiKey: API_KEY, timeoutMs: TIMEOUT_MS });
    const outcome = await settle(() => get("mach_rover7"));
    return judge(outcome, (error, evidence) => {
      if (!says(error, /time[d -]?\s?out/i)) return bad(`${evidence}, not called a timeout`);
      return outcome.ms < 4 * TIMEOUT_MS ? good(`${evidence} after ${outcome.ms} ms`) : bad(`late: ${outcome.ms} ms`);
    });
  },
};

export const truncatedJson: Probe<Contestant> = {
  title: "200 with truncated JSON",
  async run(contestant, servers) {
    const { url } = await servers.serve(breaksOff);
    const { get } = contestant.connect({ url, apiKey: API_KEY });
    return judge(await settle(() => get("mach_rover7")), (_, evidence) => good(evidence));
  },
};

export const emptyError: Probe<Contestant> = {
  title: "500 with an empty body",
  async run(contestant, servers) {
    const { url } = await servers.serve(empty);
    const { get } = contestant.connect({ url, apiKey: API_KEY });
    return judge(await settle(() => get("mach_rover7")), (error, evidence) =>
      statusOf(error) === 500 ? good(`${evidence}, status 500`) : bad(`${evidence}, without the status`),
    );
  },
};

/** All three must reject with an error of the SDK; `more` judges that error. */
function judge(outcome: Outcome, more: (error: unknown, evidence: string) => Verdict): Verdict {
  if (outcome.kind === "hangs") return bad("hangs");
  if (outcome.kind === "resolved") {
    const { value } = outcome;
    return bad(`resolves as success with ${value === undefined ? "undefined" : `a ${typeof value}`}`);
  }
  const evidence = describe(outcome.error);
  return isRaw(outcome.error) ? bad(evidence) : more(outcome.error, evidence);
}
