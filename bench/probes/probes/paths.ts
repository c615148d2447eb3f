import { answerItem } from "../answers.ts";
import { describe, isRaw } from "../errors.ts";
import { settle } from "../outcome.ts";
import { bad, type Contestant, good, type Probe } from "../probe.ts";
import { API_KEY } from "../secrets.ts";

/** Values that make a call reach another resource, unless the SDK refuses them. */
export const paths: readonly Probe<Contestant>[] = ["..", ""].map((id) => ({
  title: `path parameter \`${id || '""'}\``,
  async run(contestant, servers) {
    if (!contestant.can.pathParameters) return undefined;
    const { url, received } = await servers.serve(answerItem);
    const { get } = contestant.connect({ url, apiKey: API_KEY });
    const outcome = await settle(() => get(id));
    const [request] = received;
    if (request) return bad(`calls ${request.path}`);
    if (outcome.kind === "threw") return bad(`refused, by a synchronous throw of ${describe(outcome.error)}`);
    if (outcome.kind !== "rejected") return bad(outcome.kind);
    return (isRaw(outcome.error) ? bad : good)(`refused: ${describe(outcome.error)}`);
  },
}));
