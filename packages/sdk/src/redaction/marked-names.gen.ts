// Generated from spec/ by `npm run generate`. Do not edit.

/** The names of the fields that hold a secret, in any spelling. */
export const MARKED_NAMES: RegExp =
  /^(agent.?token|auth.?token|authorization|credentials|pairing.?token|payment.?signature|provider.?credentials|provisioning.?token|sign.?in.?with.?x|signature|x.?payment)$/i;

/** Those among them that no word gives away. */
export const SILENT_NAMES: RegExp = /^(payment.?signature|sign.?in.?with.?x|signature|x.?payment)$/i;
