import type { Contestant, Probe } from "../probe.ts";
import { emptyError, stalledBody, truncatedJson } from "./answers.ts";
import { errorNames } from "./names.ts";
import { repeatedCursor } from "./pages.ts";
import { paths } from "./paths.ts";
import { printedClient, printedErrors } from "./printing.ts";
import { redirects } from "./redirects.ts";
import { abortedBackoff, reusedSignal } from "./signals.ts";
import { bundleSize } from "./sizes.ts";
import { typos } from "./typos.ts";
import { watching } from "./watching.ts";

/** The rows of the first table. */
export const probes: readonly Probe<Contestant>[] = [
  stalledBody,
  truncatedJson,
  emptyError,
  ...paths,
  ...redirects,
  printedClient,
  ...printedErrors,
  watching,
  reusedSignal,
  abortedBackoff,
  repeatedCursor,
  errorNames,
  ...typos,
  bundleSize,
];
