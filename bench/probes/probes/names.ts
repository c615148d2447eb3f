import { answerError } from "../answers.ts";
import { className, isRaw } from "../errors.ts";
import { errorOf, settle } from "../outcome.ts";
import { bad, type Contestant, good, type Probe } from "../probe.ts";
import { API_KEY } from "../secrets.ts";

export const errorNames: Probe<Contestant> = {
  title: "`err.name` after a 401, and where nobody listens",
  async run(contestant, servers) {
    const { url } = await servers.serve(answerError(401, "The key is not known."));
    const errors: unknown[] = [];
    for (const address of [url, await servers.refused()]) {
      const { get } = contestant.connect({ url: address, apiKey: API_KEY });
      errors.push(errorOf(await settle(() => get("mach_rover7"))));
    }
    const right = errors.every((error) => !isRaw(error) && nameOf(error) === className(error));
    return (right ? good : bad)(errors.map(shown).join("; "));
  },
};

function nameOf(error: unknown): unknown {
  return error instanceof Error ? error.name : undefined;
}

function shown(error: unknown): string {
  const name = nameOf(error);
  if (name === undefined) return className(error);
  const mark = isRaw(error) ? "raw " : "";
  return name === className(error) ? `${mark}${name}` : `"${name}" for ${className(error)}`;
}
