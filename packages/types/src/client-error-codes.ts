/** The answer's body is not JSON. Made by clients, never by a server. */
export const ERROR_CODE_BAD_RESPONSE = "BAD_RESPONSE";

/** The answer is JSON, but not in the envelope that is due. Made by clients, never by a server. */
export const ERROR_CODE_INVALID_RESPONSE_SHAPE = "INVALID_RESPONSE_SHAPE";

/** The codes that clients give to answers they cannot read. */
export type ClientErrorCode = typeof ERROR_CODE_BAD_RESPONSE | typeof ERROR_CODE_INVALID_RESPONSE_SHAPE;
