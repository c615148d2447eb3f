/** Says what is wrong with an answer beyond its form; `undefined` when nothing is. */
export type Expectation = (answer: { readonly status: number; readonly code: string | undefined }) => string | undefined;

/** These say that the call itself was wrong, or that the server failed. The others depend on credentials and on the state of things. */
const NEVER_FOR_A_VALID_CALL = [400, 404, 405, 413, 415, 500];
/** With these a server may refuse a call before it looks at what is wrong with it. */
const BEFORE_ANYTHING_ELSE = [401, 403, 409, 429, 502, 503];

/** A valid call succeeds, or is refused for a reason that is not its form. */
export const success: Expectation = ({ status, code }) =>
  NEVER_FOR_A_VALID_CALL.includes(status) ? `must not be ${named(status, code)} for a valid call` : undefined;

/** A wrong call is refused in this way, or earlier. */
export function refusal(status: number, code: string): Expectation {
  return (answer) => {
    if (answer.status === status && answer.code === code) return undefined;
    if (BEFORE_ANYTHING_ELSE.includes(answer.status)) return undefined;
    return `must be ${status} ${code}, and is ${named(answer.status, answer.code)}`;
  };
}

/** Without a credential a closed deployment answers 401, and an open one does not mind. The unknown id then is not found. */
export const refusalOrOpen: Expectation = ({ status, code }) =>
  status < 300 || [401, 404, 429, 503].includes(status) ? undefined : `must not be ${named(status, code)} without a credential`;

/** Which rule is looked at first is up to the server. */
export const anyRefusal: Expectation = ({ status, code }) =>
  status >= 400 && status < 500 ? undefined : `must be a refusal, and is ${named(status, code)}`;

function named(status: number, code: string | undefined): string {
  return code === undefined ? `${status}` : `${status} ${code}`;
}

/** What the calls that are meant to succeed are named in the report. */
export const VALID_CALL = "a valid call";
export const STORY_STEP = "a step of the story";
