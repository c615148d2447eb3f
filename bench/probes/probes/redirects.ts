import { answerItem } from "../answers.ts";
import { describe, isRaw } from "../errors.ts";
import { errorOf, type Outcome, settle } from "../outcome.ts";
import { bad, type Connection, type Contestant, good, type Probe } from "../probe.ts";
import { API_KEY, secretsIn } from "../secrets.ts";

export const redirects: readonly Probe<Contestant>[] = [
  { title: "307 to another origin, GET", run: redirected(({ get }) => get("mach_rover7")) },
  { title: "307 to another origin, POST with secrets", run: redirected(({ write }) => write("searchMarket")) },
];

function redirected(call: (connection: Connection) => Promise<unknown>): Probe<Contestant>["run"] {
  return async (contestant, servers) => {
    const other = await servers.serve(answerItem);
    const { url } = await servers.serve((response, { path }) => response.writeHead(307, { location: other.url + path }).end());
    const connection = contestant.connect({ url, apiKey: API_KEY });
    const outcome = await settle(() => call(connection));
    const [arrived] = other.received;
    if (arrived === undefined) return refusal(outcome);
    const forwarded = secretsIn(JSON.stringify(arrived));
    return forwarded.length > 0 ? bad(`follows, forwards ${forwarded.join(", ")}`) : good("follows, nothing secret forwarded");
  };
}

function refusal(outcome: Outcome): ReturnType<typeof good> {
  const error = errorOf(outcome);
  if (error === undefined) return bad(`not followed, ${outcome.kind}`);
  return (isRaw(error) ? bad : good)(`not followed: ${describe(error)}`);
}
