import { OrchestrationValidationError } from "@peaqos/client";

/** @throws OrchestrationValidationError for `endpointBaseUrl` */
export function checkRuntimeEndpoint(params: unknown): void {
  checkUrl("endpointBaseUrl", (params as { readonly endpointBaseUrl?: unknown }).endpointBaseUrl);
}

/** @throws OrchestrationValidationError for `endpoints`, or for the `endpointBaseUrl` of one of them */
export function checkHeartbeat(params: unknown): void {
  const { endpoints } = params as { readonly endpoints?: unknown };
  if (!Array.isArray(endpoints) || endpoints.length === 0) {
    throw new OrchestrationValidationError("endpoints", "must hold at least one endpoint");
  }
  for (const [index, endpoint] of endpoints.entries()) checkUrl(`endpoints[${index}].endpointBaseUrl`, endpoint?.endpointBaseUrl);
}

function checkUrl(field: string, value: unknown): void {
  if (typeof value !== "string" || !URL.canParse(value)) throw new OrchestrationValidationError(field, "valid URL");
}
