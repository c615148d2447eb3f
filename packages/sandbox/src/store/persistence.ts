import type { Store } from "./store.js";

/** A database that is open. */
export interface Persistence {
  /** Reads outside of any transaction. */
  readonly store: Store;
  /** Runs work in one transaction: it is committed durably when the promise resolves, and rolled back when it rejects. */
  write<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** A value that belongs to the database itself, made once. */
  meta(id: string, make: () => string): Promise<string>;
  /** Forgets every record. */
  clear(): Promise<void>;
  close(): Promise<void>;
}
