import type { Agreement } from "./agreement.js";
import type { Snapshot } from "./snapshot-records.js";
import type { Store } from "./store.js";

/** A database that is open. */
export interface Persistence {
  /** Reads outside of any transaction. */
  readonly store: Store;
  /** Runs work in one transaction: it is committed durably when the promise resolves, and rolled back when it rejects. */
  write<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** Whether other servers may be at work on the same database. */
  readonly shared: boolean;
  /** What this server agrees on with others, where there may be any. */
  readonly agreement?: Agreement;
  /** The numbers of servers that are gone and left something executing, as the column `executor` has them. */
  lostExecutors(store: Store): Promise<readonly number[]>;
  /** A value that belongs to the database itself, made once. */
  meta(id: string, make: () => string): Promise<string>;
  /** Forgets every record. */
  clear(): Promise<void>;
  /** Every record as it is at one moment, as JSON. What belongs to the database itself, such as its session secret, is left out. */
  snapshot(): Promise<Snapshot>;
  /**
   * Puts the records of a snapshot in the place of those that are there. What belongs to the database itself stays.
   * @throws StoreError when it is no snapshot of this schema; then nothing has changed
   */
  restore(snapshot: Snapshot): Promise<void>;
  close(): Promise<void>;
}
