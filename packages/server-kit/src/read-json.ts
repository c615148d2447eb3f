import { type Answer, failure, invalid } from "./failure.js";
import type { ServerRequest } from "./server-request.js";

/** The body of a request. One that claims JSON but is empty counts as none: older clients always send the header. */
export function readJson({ headers, body }: ServerRequest): { readonly body?: unknown } | { readonly refusal: Answer } {
  if (body === "") return {};
  const contentType = headers["content-type"];
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(contentType ?? "")) {
    return { refusal: failure(415, "UNSUPPORTED_MEDIA_TYPE", "Send the body as application/json.", { contentType }) };
  }
  try {
    return { body: JSON.parse(body) };
  } catch {
    return { refusal: invalid([{ path: "body", message: "is not valid JSON" }]) };
  }
}
