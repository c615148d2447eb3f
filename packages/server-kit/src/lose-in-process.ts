import { bodyText } from "./body-json.js";
import { type Delivery, deliveryOf, firstHalf } from "./delivery.js";
import type { Answer } from "./failure.js";

/** Loses an answer as the global `fetch` would see it: as a rejection, or as a body that fails. */
export async function loseInProcess(
  answer: Answer,
  delivery: Delivery,
  aborted: AbortSignal,
  closed: AbortSignal,
): Promise<Response> {
  const text = bodyText(answer);
  const fate = deliveryOf(delivery, text);
  if (fate === "reset") throw lost("fetch failed", "read ECONNRESET", "ECONNRESET");
  if (fate === "stall") throw await ended(aborted, closed, "fetch failed");
  const half = firstHalf(text ?? "");
  const headers = { ...answer.headers, "content-length": String(Buffer.byteLength(text ?? "")) };
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      if (half.length > 0) controller.enqueue(half);
      if (fate === "stall-body") controller.error(await ended(aborted, closed, "terminated"));
    },
    // Called once the half is read: an error before that would take the half away.
    pull(controller) {
      controller.error(socketClosed("terminated"));
    },
  });
  return new Response(body, { status: answer.status, headers });
}

/** Why a request that stalls ends: its caller gave up, or the server stopped. */
function ended(aborted: AbortSignal, closed: AbortSignal, message: string): Promise<unknown> {
  return new Promise((resolve) => {
    const stop = () => {
      aborted.removeEventListener("abort", stop);
      closed.removeEventListener("abort", stop);
      resolve(aborted.aborted ? aborted.reason : socketClosed(message));
    };
    aborted.addEventListener("abort", stop);
    closed.addEventListener("abort", stop);
    if (aborted.aborted || closed.aborted) stop();
  });
}

function socketClosed(message: string): TypeError {
  return lost(message, "other side closed", "UND_ERR_SOCKET");
}

/** What the global `fetch` throws where a connection is lost. */
function lost(message: string, reason: string, code: string): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(reason), { code }) });
}
