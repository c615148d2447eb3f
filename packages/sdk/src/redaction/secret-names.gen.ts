// Generated from spec/ by `npm run generate`. Do not edit.

/** What the contract marks as a secret, in any spelling. */
export const MARKED_NAMES: RegExp =
  /^(agent.?token|auth.?token|authorization|credentials|pairing.?token|payment.?signature|provider.?credentials|provisioning.?token|sign.?in.?with.?x|signature|x.?payment)$/i;

/** What is taken for a secret: the words of secrets anywhere in a name, cookies, and what the contract marks all the same. */
export const SECRET_NAMES: RegExp =
  /token|key|secret|password|credential|auth|^((set-)?cookie|payment.?signature|sign.?in.?with.?x|signature|x.?payment)$/i;
