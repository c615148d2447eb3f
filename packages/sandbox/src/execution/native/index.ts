export type { NativeCall, NativeResult } from "./native-call.js";
export { isReadOnly } from "./read-only.js";
export { runNative } from "./run-native.js";
