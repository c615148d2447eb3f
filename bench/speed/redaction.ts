import { isDeepStrictEqual } from "node:util";
import { type Body, bodies } from "./bodies.ts";
import { bodyRedactors, naiveAgain, naiveWalk } from "./redactors.ts";
import type { Report } from "./report.ts";
import { comparedCell, costOf, inTurns, type Rounds, short } from "./rounds.ts";

const MEGABYTES_A_ROUND = 2;

/** How fast secrets are taken out of a body, beside whoever does it too. */
export async function measureRedaction(rounds: number): Promise<Report> {
  const columns: MeasuredBody[] = [];
  for (const body of bodies) columns.push(await measureBody(body, rounds * 2));
  const head = columns.flatMap(({ title }) => [`${title}: µs`, "same output"]);
  return {
    title: "Redaction",
    columns: ["(x the naive walk, lower is better)", ...head],
    rows: bodyRedactors.map(({ name }) => [name, ...columns.flatMap(({ cells }) => cells(name))]),
    notes: [
      `Medians of ${rounds * 2} rounds. The naive walk tests each name with one regular expression, and looks into no text; \`sanitizeBody\` looks into every text and survives cycles.`,
      `Who has to be told the paths beforehand has compiled them before. Bodies: ${columns.map(({ title, size }) => `${title} (${size})`).join(", ")}.`,
    ],
  };
}

interface MeasuredBody {
  readonly title: string;
  readonly size: string;
  cells(name: string): readonly string[];
}

async function measureBody({ title, value, paths }: Body, rounds: number): Promise<MeasuredBody> {
  const bytes = JSON.stringify(value).length;
  const count = Math.max(1, Math.round((MEGABYTES_A_ROUND * 1e6) / bytes));
  const wanted = naiveWalk.make([])(value);
  const same = new Map<string, boolean>();
  const subjects = bodyRedactors.map(({ name, make }) => {
    const redact = make(paths);
    same.set(name, isDeepStrictEqual(plain(redact(value)), wanted));
    redact.restore?.(value);
    return {
      name,
      async run() {
        const [cpu] = await costOf(count, async () => {
          for (let turn = 0; turn < count; turn += 1) {
            redact(value);
            redact.restore?.(value);
          }
        });
        return [cpu];
      },
    };
  });
  const measured = await inTurns(subjects, rounds);
  const of = (name: string): Rounds[number] => measured.get(name)?.[0] ?? [];
  const cells = (name: string) => [
    comparedCell(of(name), of(naiveWalk.name), of(naiveAgain.name)),
    same.get(name) ? "yes" : "no",
  ];
  return { title, cells, size: `${short(bytes / 1000)} kB` };
}

/** Without what a redactor hangs onto its result, such as a function that restores it. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
