import type { Answer, Issue } from "@peaqos/server-kit";
import type { MockOperation } from "./prism.js";

/** The credentials that travel in a body. One that is missing is answered as such, and not as an invalid field. */
const BODY_CREDENTIALS: Readonly<Record<string, { readonly status: string; readonly code: string }>> = {
  "body.agentToken": { status: "401", code: "AGENT_AUTH_REQUIRED" },
  "body.agentProof": { status: "403", code: "AGENT_PAIRING_PROOF_REQUIRED" },
};

/** The operation's own answer to a body without its credential, `undefined` when none is missing. */
export function missingBodyCredential(operation: MockOperation, issues: readonly Issue[]): Answer | undefined {
  for (const { path, message } of issues) {
    const credential = message === "is required" ? BODY_CREDENTIALS[path] : undefined;
    const answer = operation.responses.find((response) => response.code === credential?.status);
    const examples = answer?.contents?.flatMap((content) => content.examples ?? []) ?? [];
    const example = examples.find(({ key }) => key === credential?.code);
    if (credential && example && "value" in example)
      return { status: Number(credential.status), headers: {}, body: example.value };
  }
  return undefined;
}
