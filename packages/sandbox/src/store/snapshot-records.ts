/** Every record of a database, whatever its dialect. It is JSON, so it can be kept in a file. */
export interface Snapshot {
  /** The last migration of the schema that the records are of. */
  readonly schema: string;
  readonly tables: Readonly<Record<string, readonly SnapshotRecord[]>>;
  /** SHA-256 of the tables in JSON, by which a change is noticed. */
  readonly digest: string;
}

/** A record of any kind. */
export interface SnapshotRecord {
  readonly id: string;
  readonly version: number;
  /** What the API answers. */
  readonly item: object;
  /** What only the server knows. Tokens and secrets are hashed or sealed in it. */
  readonly hidden: object;
}
