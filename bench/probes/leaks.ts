import { inspect } from "node:util";
import { bad, good, type Verdict } from "./probe.ts";
import { secretsIn } from "./secrets.ts";

/** Everything that printing a value in an ordinary way shows, eight levels deep. */
export function printed(value: unknown): string {
  const { message, stack } = value instanceof Error ? value : { message: "", stack: "" };
  return [inspect(value, { depth: 8 }), message, stack, toJson(value)].join("\n");
}

/** The same for someone who asks for hidden properties. */
export function printedHidden(value: unknown): string {
  return inspect(value, { depth: 8, showHidden: true });
}

function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}

/** Judges texts by the secrets in them. `hidden` are the texts that take some looking for. */
export function judgeLeaks(plain: readonly string[], hidden: readonly string[], verb: string, clean: string): Verdict {
  const open = secretsIn(plain.join("\n"));
  const more = secretsIn(hidden.join("\n")).filter((name) => !open.includes(name));
  const parts = [open.join(", "), more.length > 0 ? `${more.join(", ")} (showHidden)` : ""].filter(Boolean);
  return parts.length > 0 ? bad(`${verb} ${parts.join("; ")}`) : good(clean);
}
