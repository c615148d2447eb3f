import { errorsOf } from "../compile.ts";
import { contestants } from "../contestants/all.ts";
import { bad, type Contestant, good, type Probe } from "../probe.ts";

const places = { query: "misspelt query parameter", option: "misspelt option", body: "extra property in a body" } as const;
type Place = keyof typeof places;
const placeNames = Object.keys(places) as readonly Place[];

export const typos: readonly Probe<Contestant>[] = placeNames.map((place) => ({
  title: `${places[place]}, at compile time`,
  run({ name, snippets }) {
    if (snippets[place] === undefined) return undefined;
    const errors = compiled();
    // A snippet that is wrong anyway would prove nothing.
    const unexpected = errors.get(fileOf(name, place, "right"))?.[0];
    if (unexpected !== undefined) return bad(`the right call does not compile: ${unexpected}`);
    const [refused] = errors.get(fileOf(name, place, "wrong")) ?? [];
    return refused === undefined ? bad("compiles") : good("refused");
  },
}));

let all: ReadonlyMap<string, readonly string[]> | undefined;

/** Every snippet in one program, since most of the time goes into the libraries that they share. */
function compiled(): ReadonlyMap<string, readonly string[]> {
  all ??= errorsOf(
    new Map(
      contestants.flatMap(({ name, snippets }) =>
        placeNames.flatMap((place) =>
          (["right", "wrong"] as const).flatMap((spelling) => {
            const code = snippets[place]?.[spelling];
            return code ? [[fileOf(name, place, spelling), `${snippets.prelude}\n${code}\nexport {};\n`] as const] : [];
          }),
        ),
      ),
    ),
  );
  return all;
}

function fileOf(name: string, place: Place, spelling: "right" | "wrong"): string {
  return `${name.replace(/\W/g, "")}.${place}.${spelling}.ts`;
}
