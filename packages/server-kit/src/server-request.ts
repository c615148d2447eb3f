/** A request, however it arrived. Header names are in lower case. */
export interface ServerRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text, empty when there is none. */
  readonly body: string;
}
