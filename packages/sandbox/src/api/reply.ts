/** 200 with a body. */
export function ok<Body>(body: Body): { readonly status: 200; readonly body: Body } {
  return { status: 200, body };
}

/** 201 with a body. */
export function created<Body>(body: Body): { readonly status: 201; readonly body: Body } {
  return { status: 201, body };
}

/** 202 with a body. */
export function accepted<Body>(body: Body): { readonly status: 202; readonly body: Body } {
  return { status: 202, body };
}

/** 204 without a body. */
export const noContent: { readonly status: 204; readonly body: undefined } = { status: 204, body: undefined };
