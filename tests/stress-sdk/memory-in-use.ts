import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes in use, in the heap and beside it, once what is no longer needed is gone. */
export function memoryInUse(): { readonly heap: number; readonly external: number } {
  // What the first collection gives up may hold more.
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return { heap: heapUsed, external };
}
