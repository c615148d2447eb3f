import type { ServerResponse } from "node:http";

/**
 * How an answer is lost on its way: `stall` sends nothing, `stall-body` its headers and half of its body, and then nothing more;
 * `truncate` ends the connection after half of the body, and `reset` resets it before the first byte.
 */
export type Delivery = "stall" | "stall-body" | "truncate" | "reset";

/** An answer as it is written. */
export interface WrittenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  /** `undefined` where there is no body. */
  readonly text: string | undefined;
}

/** What becomes of an answer. One without a body has no half of it. */
export function deliveryOf(delivery: Delivery, text: string | undefined): Delivery {
  if (text !== undefined && text !== "") return delivery;
  return { stall: "stall", "stall-body": "stall", truncate: "reset", reset: "reset" }[delivery] as Delivery;
}

/** The first half of a body, and never all of it. */
export function firstHalf(text: string): Buffer {
  const bytes = Buffer.from(text);
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

/** Loses an answer on its way to the socket. Whoever stops the server ends what stalls. */
export function loseResponse(response: ServerResponse, delivery: Delivery, { status, headers, text }: WrittenAnswer): void {
  const fate = deliveryOf(delivery, text);
  if (fate === "stall") return;
  const { socket } = response;
  if (fate === "reset") {
    socket?.resetAndDestroy();
    return;
  }
  response.writeHead(status, headers);
  response.write(firstHalf(text ?? ""), () => {
    if (fate === "truncate") socket?.destroySoon();
  });
}
