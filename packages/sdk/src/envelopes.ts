/** An answer with one thing in it. */
export interface ItemResponse<T> {
  readonly item: T;
}

/** One page of a list. */
export interface ListResponse<T> {
  readonly items: readonly T[];
  /** The cursor of the page after this one. Absent on the last page. */
  readonly nextCursor?: string;
}
