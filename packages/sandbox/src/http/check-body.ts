import type { Issue } from "@peaqos/server-kit";
import type { OperationId } from "@peaqos/types";
import { invalidRequest, refusal } from "../api/failure.js";
import type { Config } from "../config/config.js";
import { bodyIssues } from "../contract/validate.js";

const MAX_DEPTH = 64;

/** The credentials that travel in a body. One that is missing is answered as such, and not as an invalid field. */
const BODY_CREDENTIALS = {
  machineAgentHeartbeat: { field: "agentToken", code: "AGENT_AUTH_REQUIRED" },
  createAgentPairing: { field: "agentProof", code: "AGENT_PAIRING_PROOF_REQUIRED" },
  createAgentPairingSession: { field: "agentProof", code: "AGENT_PAIRING_PROOF_REQUIRED" },
} as const satisfies { readonly [Op in OperationId]?: unknown };

/**
 * Holds a body to the contract.
 * @throws Refusal `VALIDATION_ERROR`, or the code of a credential that the body lacks
 */
export function checkBody(operationId: OperationId, body: unknown, config: Config): void {
  const unsafe = body === undefined ? undefined : unsafeJson(body);
  if (unsafe !== undefined) throw invalidRequest({ path: "body", message: unsafe });
  const missing = missingCredential(operationId, body);
  const needed = missing?.field !== "agentProof" || config.agentPairingVerification === "required";
  if (missing !== undefined && needed) throw refusal(missing.code, `The body has no ${missing.field}.`);
  const issues = bodyIssues(operationId, body).filter((issue) => !isLack(issue, missing?.field));
  if (issues.length > 0) throw invalidRequest(...issues);
}

function missingCredential(operationId: OperationId, body: unknown) {
  if (!(operationId in BODY_CREDENTIALS) || typeof body !== "object" || body === null || Array.isArray(body)) return undefined;
  const credential = BODY_CREDENTIALS[operationId as keyof typeof BODY_CREDENTIALS];
  return (body as Record<string, unknown>)[credential.field] === undefined ? credential : undefined;
}

function isLack({ path, message }: Issue, field: string | undefined): boolean {
  return field !== undefined && path === `body.${field}` && message === "is required";
}

/** Why a value could not be written out again as it is, `undefined` when it can. Looks at each level once. */
function unsafeJson(value: unknown): string | undefined {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    // JSON can hold numbers that are too large to be kept, such as 1e999.
    if (level.some((entry) => typeof entry === "number" && !Number.isFinite(entry)))
      return "must not hold numbers that are too large";
    level = level.flatMap((entry) => (typeof entry === "object" && entry !== null ? Object.values(entry) : []));
    if (level.length === 0) return undefined;
  }
  return `must not be nested deeper than ${MAX_DEPTH} levels`;
}
