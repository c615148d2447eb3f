import type { Result, Sandbox } from "../support.ts";

/** Calls a control endpoint in this process. */
export async function control(
  sandbox: Pick<Sandbox, "fetch">,
  method: string,
  name: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const response = await sandbox.fetch(`/__sandbox/${name}`, {
    method,
    headers: body === undefined ? headers : { "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed = text === "" ? undefined : JSON.parse(text);
  return { status: response.status, body: parsed, headers: response.headers, code: parsed?.error?.code };
}
