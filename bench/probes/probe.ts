import type { WriteName } from "./secrets.ts";
import type { Servers } from "./server.ts";

/** What a probe found: `ok` is `null` where something was measured but not judged. */
export interface Verdict {
  readonly ok: boolean | null;
  /** A short phrase for the cell. */
  readonly evidence: string;
}

export const good = (evidence: string): Verdict => ({ ok: true, evidence });
export const bad = (evidence: string): Verdict => ({ ok: false, evidence });
export const measured = (evidence: string): Verdict => ({ ok: null, evidence });

/** One row of the table. It is written once and judges every subject alike; `undefined` means that it makes no sense for the subject. */
export interface Probe<Subject> {
  readonly title: string;
  run(subject: Subject, servers: Servers): Promise<Verdict | undefined> | Verdict | undefined;
}

/** One column of the table. */
export interface Subject {
  /** What the column is called. */
  readonly name: string;
  /** The npm package whose version is printed. */
  readonly package: string;
}

/** An SDK, used as a generic HTTP client where it is one. */
export interface Contestant extends Subject {
  /** What it can do at all; a probe of anything else is `n/a`. */
  readonly can: {
    /** It fills parameters into a path, or has a method that does. */
    readonly pathParameters: boolean;
    readonly signals: boolean;
    readonly retries: boolean;
  };
  readonly snippets: Snippets;
  connect(settings: Settings): Connection;
}

export interface Settings {
  readonly url: string;
  readonly apiKey: string;
  readonly timeoutMs?: number;
  /** By default 0. */
  readonly maxRetries?: number;
  /** Gets whatever the SDK offers for watching calls: log lines, events, hook arguments. */
  readonly observe?: (...seen: readonly unknown[]) => void;
}

/** A client in use. The methods are not async, so that a synchronous throw of the SDK stays one. */
export interface Connection {
  /** What a user of the SDK holds, and may print. */
  readonly client: unknown;
  get(id: string, signal?: AbortSignal): Promise<unknown>;
  /** Sends the secrets of `writes`. */
  write(name: WriteName): Promise<unknown>;
  /** Every item of every page. Left out where the SDK has no pagination. */
  iterate?(): AsyncIterable<unknown>;
}

/** Source text, for what happens before a program runs. */
export interface Snippets {
  /** Comes before each of the calls. */
  readonly prelude: string;
  /** A call that must compile, and the same call with a typo. Left out where the SDK leaves the place untyped. */
  readonly query?: Typo;
  readonly option?: Typo;
  readonly body?: Typo;
  /** Whole modules that make one list call, by the style of the call. */
  readonly listCalls: Readonly<Record<string, string>>;
}

export interface Typo {
  readonly right: string;
  readonly wrong: string;
}
