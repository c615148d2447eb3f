import { answerSamePage } from "../answers.ts";
import { describe, isRaw } from "../errors.ts";
import { settle } from "../outcome.ts";
import { bad, type Contestant, good, type Probe } from "../probe.ts";
import { API_KEY } from "../secrets.ts";

const ENOUGH = 500;

export const repeatedCursor: Probe<Contestant> = {
  title: "the server repeats the same cursor",
  async run(contestant, servers) {
    const { url } = await servers.serve(answerSamePage);
    const { iterate } = contestant.connect({ url, apiKey: API_KEY });
    if (iterate === undefined) return undefined;
    let items = 0;
    const outcome = await settle(async () => {
      for await (const _ of iterate()) if (++items >= ENOUGH) break;
    });
    if (outcome.kind === "hangs") return bad(`hangs after ${items} items`);
    if (outcome.kind === "resolved") {
      return bad(items >= ENOUGH ? `goes on, stopped by hand at ${items} items` : `ends without an error after ${items} items`);
    }
    const evidence = `${describe(outcome.error)} after ${items} items`;
    return items === 0 || isRaw(outcome.error) ? bad(evidence) : good(evidence);
  },
};
