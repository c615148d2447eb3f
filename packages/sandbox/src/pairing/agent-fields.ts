import { invalidRequest } from "../api/failure.js";

/** Who an agent is, and what it is there for. */
export interface AgentFields {
  readonly agentAddress: string;
  readonly agentDid: string;
  readonly agentProvider: string;
  readonly agentRole: string;
}

/** The same as a request has it: the DID may be left out. */
type GivenFields = Omit<AgentFields, "agentDid"> & { readonly agentDid?: string };

/**
 * The fields of the agent in a request, with its DID.
 * @throws Refusal `VALIDATION_ERROR` when the DID is of another address
 */
export function readAgentFields({ agentAddress, agentDid, agentProvider, agentRole }: GivenFields): AgentFields {
  if (agentDid !== undefined && agentDid.split(":").at(-1)?.toLowerCase() !== agentAddress.toLowerCase()) {
    throw invalidRequest({ path: "body.agentDid", message: "must end with agentAddress" });
  }
  return { agentAddress, agentDid: agentDid ?? `did:pkh:eip155:1:${agentAddress}`, agentProvider, agentRole };
}
