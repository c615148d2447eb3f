// @ts-check
import { eachOperation } from "./shared.mjs";

// The order is fixed as well, so that operations with the same credentials look the same in the generated code and documentation.
const PLATFORM = [{ platformKey: [] }];
const PAIRING = [{ agentPairingToken: [] }, { agentPairingToken: [], platformKey: [] }];
const EITHER = [{ platformKey: [] }, { agentPairingToken: [] }, { platformKey: [], agentPairingToken: [] }];
const ALLOWED = [PLATFORM, PAIRING, EITHER, []].map((set) => JSON.stringify(set));

// Readiness says more to those who have a key, but answers without one.
const OPTIONAL = { operationId: "getReadiness", set: JSON.stringify([{ platformKey: [] }, {}]) };

/** Every operation says itself who may call it: a default of the document is too easily inherited by mistake. */
export const operationSecurity = () =>
  eachOperation(({ id, node, location }, ctx) => {
    if (node.security === undefined) {
      const message = `${id} does not say who may call it: add security, with [] where no credential is needed.`;
      return ctx.report({ message, location: location.key() });
    }
    const stated = JSON.stringify(node.security);
    if (ALLOWED.includes(stated) || (id === OPTIONAL.operationId && stated === OPTIONAL.set)) return;
    ctx.report({
      message: `The security of ${id} is none of the allowed sets: write ${ALLOWED.join(" or ")}, in this order.`,
      location: location.child(["security"]),
    });
  });
