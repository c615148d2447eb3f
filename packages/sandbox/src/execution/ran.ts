import type { ExternalHandoff } from "@peaqos/types";
import type { NativeResult } from "./native/index.js";

/** What came of running an operation, or that it goes on at the provider's own site. */
export type Ran = NativeResult | { readonly status: "external"; readonly handoff: ExternalHandoff };
