import { answerEcho, answerError, answerItem } from "../answers.ts";
import { judgeLeaks, printed, printedHidden } from "../leaks.ts";
import { errorOf, settle } from "../outcome.ts";
import { bad, type Contestant, type Probe } from "../probe.ts";
import { API_KEY, writeNames } from "../secrets.ts";
import type { Answer } from "../server.ts";

export const printedClient: Probe<Contestant> = {
  title: "`console.log(client)`, depth 8",
  async run(contestant, servers) {
    const { url } = await servers.serve(answerItem);
    const { client, get } = contestant.connect({ url, apiKey: API_KEY });
    // A client that has made a call may remember some of it.
    await settle(() => get("mach_rover7"));
    return judgeLeaks([printed(client)], [printedHidden(client)], "prints", "no secret");
  },
};

export const printedErrors: readonly Probe<Contestant>[] = [
  { title: "`console.log(err)`, 401 on a secret body", run: printedAfter(answerError(401, "The key is not known.")) },
  { title: "`console.log(err)`, the 401 echoes the secrets", run: printedAfter(answerEcho) },
];

/** Prints the error of every write that carries secrets. */
function printedAfter(answer: Answer): Probe<Contestant>["run"] {
  return async (contestant, servers) => {
    const { url } = await servers.serve(answer);
    const { write } = contestant.connect({ url, apiKey: API_KEY });
    const errors: unknown[] = [];
    for (const name of writeNames) {
      const outcome = await settle(() => write(name));
      const error = errorOf(outcome);
      if (error === undefined) return bad(`${name} ${outcome.kind}`);
      errors.push(error);
    }
    return judgeLeaks(errors.map(printed), errors.map(printedHidden), "leaks", "no secret");
  };
}
