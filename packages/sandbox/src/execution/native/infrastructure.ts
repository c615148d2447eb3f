import { createHash } from "node:crypto";
import { reference, timestamp } from "./deterministic.js";
import { InvalidInput, integer, isGiven, oneOf, text } from "./input.js";
import { completed, type NativeAdapter } from "./native-call.js";

const TERABYTE = 2 ** 40;

/** The blob's id is the hash of its content. Where only its size is announced, name and size stand in for the content. */
export const storeBlob: NativeAdapter = ({ input }) => {
  const name = isGiven(input, "name") ? text(input, "name") : "";
  if (!isGiven(input, "content")) {
    const sizeBytes = integer(input, "sizeBytes", 0, TERABYTE);
    return stored(blobId(JSON.stringify([name, sizeBytes])), sizeBytes);
  }
  const { content } = input;
  if (typeof content !== "string") throw new InvalidInput("content", "a text");
  const length = Buffer.byteLength(content);
  if (isGiven(input, "sizeBytes") && integer(input, "sizeBytes", 0, TERABYTE) !== length) {
    throw new InvalidInput("sizeBytes", "the length of `content` in UTF-8");
  }
  return stored(blobId(content), length);
};

export const startContainer: NativeAdapter = ({ input, now }) => {
  const image = text(input, "image", 300);
  const gpu = oneOf(input, "gpu", ["l40s", "a100", "h100"]);
  const hours = integer(input, "hours", 1, 8);
  const containerId = reference("ctr", image, gpu, hours);
  const endpoint = `https://${containerId.replace("_", "-")}.gpu.aethir.example`;
  const expiresAt = timestamp(now.getTime() + hours * 3_600_000);
  return completed({ containerId, gpu, endpoint, expiresAt }, containerId);
};

function blobId(content: string): string {
  return createHash("sha256").update(content).digest("base64url");
}

function stored(id: string, sizeBytes: number): ReturnType<NativeAdapter> {
  return completed({ blobId: id, sizeBytes }, id);
}
