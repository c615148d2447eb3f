/** A database that cannot be used. The message says why and what to do, in a sentence or two. */
export class StoreError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "StoreError";
  }
}
