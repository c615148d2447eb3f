import { sensitiveFields } from "@peaqos/types";

/** What stands where a secret was. */
export const REDACTED = "[REDACTED]";

const WORDS = /token|key|secret|password|credential|auth/i;
const marked: ReadonlySet<string> = /* @__PURE__ */ new Set(sensitiveFields.map(fold));

/** Names that were judged before. It stops growing, so that bodies with ever new names do not fill the memory. */
const judged: Map<string, boolean> = new Map();
const MOST_JUDGED = 500;

/** Whether what goes by this name is a secret: by its words, or because the contract marks it. */
export function isSensitiveName(name: string): boolean {
  let sensitive = judged.get(name);
  if (sensitive === undefined) {
    sensitive = WORDS.test(name) || isMarkedName(name);
    if (judged.size < MOST_JUDGED) judged.set(name, sensitive);
  }
  return sensitive;
}

/** Whether the contract marks this name, in whatever spelling: `payment-signature` is `paymentSignature`. */
export function isMarkedName(name: string): boolean {
  return marked.has(fold(name));
}

/** Cookies are credentials as headers, but not as fields. */
export function isSensitiveHeader(name: string): boolean {
  return /cookie/i.test(name) || isSensitiveName(name);
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
