/// <reference types="node" />
import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { OrchestrationNetworkError } from "../errors.js";
import { decoderOf } from "./decoder-of.js";

const decoder = new TextDecoder();

/** How often an answer may be coded, as with `fetch`: each coding takes memory, and multiplies what a few bytes can unfold to. */
const MAX_CODINGS = 5;

/** Reads a whole body, decoded, and gives it up where it turns out larger than `maxBytes`. */
export function readText(response: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    // What came with the head of the answer may have broken it already.
    if (response.errored) throw response.errored;
    const body = decoded(response, reject);
    body.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) return void chunks.push(chunk);
      reject(new OrchestrationNetworkError("too_large", `The answer is larger than ${maxBytes} bytes.`));
      response.destroy();
      body.destroy();
    });
    body.on("end", () => {
      try {
        resolve(decoder.decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, bytes)));
      } catch (error) {
        reject(error);
      }
    });
    body.on("error", reject);
  });
}

/** The body without its content codings. With one that nobody knows it is left as it is, as `fetch` does. */
function decoded(response: IncomingMessage, fail: (error: Error) => void): Readable {
  const codings = response.headers["content-encoding"];
  if (!codings || response.statusCode === 204 || response.statusCode === 304) return response;
  const names = codings.toLowerCase().split(",");
  if (names.length > MAX_CODINGS) throw new Error(`The answer has ${names.length} content codings.`);
  const decoders = names.map(decoderOf).reverse();
  let body: Readable = response;
  for (const decoder of decoders.every((it) => it !== undefined) ? decoders : []) {
    // A pipe takes no errors along.
    body.on("error", (error) => {
      fail(error);
      decoder.destroy();
    });
    body = body.pipe(decoder);
  }
  return body;
}
