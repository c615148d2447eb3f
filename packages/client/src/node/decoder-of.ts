/// <reference types="node" />
import type { Duplex } from "node:stream";

/** What takes a content coding away; `undefined` for one that nobody knows. */
export function decoderOf(coding: string): Duplex | undefined {
  const zlib = process.getBuiltinModule("node:zlib");
  const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;
  // What has arrived counts, as with `fetch`: some servers leave out the end.
  const lenient = { flush: Z_SYNC_FLUSH, finishFlush: Z_SYNC_FLUSH };
  switch (coding.trim()) {
    case "gzip":
    case "x-gzip":
      return zlib.createGunzip(lenient);
    case "deflate":
      return inflate((isRaw) => (isRaw ? zlib.createInflateRaw(lenient) : zlib.createInflate(lenient)));
    case "br":
      return zlib.createBrotliDecompress({ flush: BROTLI_OPERATION_FLUSH, finishFlush: BROTLI_OPERATION_FLUSH });
  }
  return undefined;
}

/** Some servers send deflate without the wrapper that HTTP asks for. The first byte tells. */
function inflate(create: (isRaw: boolean) => Duplex): Duplex {
  const { Transform } = process.getBuiltinModule("node:stream");
  let inner: Duplex | undefined;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      if (!inner) {
        inner = create(((chunk[0] as number) & 0x0f) !== 8);
        inner.on("data", (bytes) => this.push(bytes)).on("error", (error) => this.destroy(error));
      }
      inner.write(chunk, () => done());
    },
    flush(done) {
      // It ends by itself where more follows than it takes.
      if (inner && !inner.readableEnded) inner.once("end", done).end();
      else done();
    },
    destroy(error, done) {
      inner?.destroy();
      done(error);
    },
  });
}
