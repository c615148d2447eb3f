import { refuse } from "./refuse.js";
import { serializeBody } from "./serialize-body.js";

/** The body of `upsertRuntimeEndpoint`. */
export function serializeRuntimeEndpoint(params: unknown): string {
  const body = serializeBody(params);
  checkUrl("endpointBaseUrl", (params as { readonly endpointBaseUrl?: unknown }).endpointBaseUrl);
  return body;
}

/** The body of `machineAgentHeartbeat`. */
export function serializeHeartbeat(params: unknown): string {
  const body = serializeBody(params);
  const { endpoints } = params as { readonly endpoints?: unknown };
  if (!Array.isArray(endpoints) || endpoints.length === 0) refuse("endpoints", "must hold at least one endpoint");
  for (const [index, endpoint] of endpoints.entries()) checkUrl(`endpoints[${index}].endpointBaseUrl`, endpoint?.endpointBaseUrl);
  return body;
}

function checkUrl(field: string, value: unknown): void {
  if (typeof value !== "string" || !URL.canParse(value)) refuse(field, "valid URL");
}
