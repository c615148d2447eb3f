import type { SearchBudget, ServiceType } from "@peaqos/types";

/** What is looked for, in the market's own terms. */
export interface SearchNeed {
  readonly serviceType: ServiceType | (string & {});
  readonly operation?: string | undefined;
  readonly requiredCapabilities: readonly string[];
  /** Capabilities that are welcome, but not needed. */
  readonly preferredCapabilities?: readonly string[];
  readonly region?: string | undefined;
  readonly allowExternalHandoff: boolean;
  readonly requireNativeExecution: boolean;
  readonly budget?: SearchBudget | undefined;
}
