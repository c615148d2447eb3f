/** The hand-written classes of answers that hold a secret which is shown once, and the modules they are in. */
export const oneTimeClasses: Readonly<Record<string, string>> = {
  IssuedAgentPairing: "../issued-agent-pairing.js",
  EnrolledMachineAgent: "../enrolled-machine-agent.js",
};
