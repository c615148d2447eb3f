import { inspect } from "node:util";
import { type FetchLike, PeaqosClient, type PeaqosClientOptions } from "@peaqos/sdk";
import { vi } from "vitest";

const CONSOLE = ["log", "info", "warn", "error", "debug", "trace", "dir", "table"] as const;
const PRINTED = { depth: 12, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null } as const;

/** All that a log could show of a value. */
export function everythingIn(value: unknown): string {
  const texts = [inspect(value, PRINTED), asJson(value), String(value)];
  if (value instanceof Error) {
    texts.push(value.message, String(value.stack), inspect(value.cause, PRINTED), asJson(value.cause), String(value.cause));
  }
  return texts.join("\n");
}

function asJson(value: unknown): string {
  // A Map says nothing in JSON, but a logger may write it as a list. What is too deep for JSON cannot be shown by it either.
  try {
    return JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part)) ?? "";
  } catch {
    return "";
  }
}

/** What a call said to the outside, to anyone who could listen. */
export interface Watched {
  readonly error: unknown;
  /** The names of the hooks that were called, and of the other outlets. */
  readonly heard: readonly string[];
  /** Everything of the error, the events of all hooks, warnings, the console and the standard streams. */
  readonly seen: string;
}

/** Makes a call that must fail, and listens everywhere. The URL is one that the client warns of. */
export async function watch(
  fetch: FetchLike,
  options: PeaqosClientOptions,
  call: (client: PeaqosClient) => PromiseLike<unknown>,
): Promise<Watched> {
  const heard: string[] = [];
  const seen: string[] = [];
  const note =
    (name: string) =>
    (...values: unknown[]) => {
      heard.push(name);
      seen.push(...values.map(everythingIn));
    };
  const spies = [
    ...CONSOLE.map((name) => vi.spyOn(console, name).mockImplementation(note(`console.${name}`))),
    ...[process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, "write").mockImplementation((text) => {
        note("stream")(String(text));
        return true;
      }),
    ),
    // No wait between attempts.
    vi.spyOn(Math, "random").mockReturnValue(0),
  ];
  const names = ["onRequest", "onResponse", "onRetry", "onError"] as const;
  const hooks = Object.fromEntries(names.map((name) => [name, note(name)]));
  const warning = { orchestrationUrl: "http://peaqos.test", onWarning: note("onWarning") };
  try {
    const error = await call(new PeaqosClient({ ...warning, fetch, hooks, maxRetries: 1, ...options })).then(
      () => new Error("a failure was expected, but there was none"),
      (thrown: unknown) => thrown,
    );
    return { error, heard, seen: [everythingIn(error), ...seen].join("\n") };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
