import { request as httpRequest } from "node:http";
import { type OperationId, operationTable } from "@peaqos/types";
import { type CallOptions, call, type Result } from "../../../packages/sandbox/test/support.ts";
import { type Deployment, deployment, KEY } from "./deployments.ts";
import { type Situation, situations } from "./situations.ts";

/** Makes an operation answer one of the codes that many operations share. */
export type Provoke = (operationId: OperationId) => Promise<Result>;

/** A call that would have succeeded, made after something was changed, in the call or around it. */
function instead(
  change: (situation: Situation, at: Deployment, operationId: OperationId) => Promise<CallOptions> | CallOptions,
): Provoke {
  return async (operationId) => {
    const at = await deployment();
    const situation = await situations[operationId](at.world);
    const options = await change(situation, at, operationId);
    return call(at.sandbox, operationId, "key" in options ? options : { key: KEY, ...options });
  };
}

/** A call during something that ends with it. */
function during(
  begin: (at: Deployment, situation: Situation) => void,
  end: (at: Deployment, situation: Situation) => void,
): Provoke {
  return async (operationId) => {
    const at = await deployment();
    const situation = await situations[operationId](at.world);
    begin(at, situation);
    try {
      return await call(at.sandbox, operationId, { key: KEY, ...situation });
    } finally {
      end(at, situation);
    }
  };
}

const withoutToken = ({ token: _, ...rest }: CallOptions): CallOptions => rest;

export const commonRefusals: Readonly<Record<string, Provoke>> = {
  AUTH_REQUIRED: instead((situation) => ({ ...withoutToken(situation), key: undefined })),
  AUTH_INVALID: instead((situation) => ({ ...situation, key: "not-the-key" })),
  AGENT_AUTH_REQUIRED: instead((situation) => ({
    ...withoutToken(situation),
    key: undefined,
    headers: { "x-agent-pairing-token": "" },
  })),
  AGENT_AUTH_INVALID: instead((situation) => ({ ...situation, token: `${situation.token}x` })),
  AGENT_AUTH_EXPIRED: during(
    ({ clock }) => {
      clock.offset = 3_600_001;
    },
    ({ clock }) => {
      clock.offset = 0;
    },
  ),
  AGENT_PAIRING_INACTIVE: instead(async (situation, { world }) => {
    const { machineId = "", agentPairingId: pairingId = "" } = situation;
    await world.must("updateAgentPairing", { params: { machineId, pairingId }, body: { status: "paused" } });
    return situation;
  }),
  VALIDATION_ERROR: async (operationId) => {
    const { body, method, paginated } = operationTable[operationId];
    if (paginated) return instead(({ query, ...rest }) => ({ ...rest, query: { ...query, limit: 0 } }))(operationId);
    if (body !== "none")
      return instead((situation) => ({ ...situation, body: { ...Object(situation.body), unknownField: 1 } }))(operationId);
    // What is left is a path that cannot be decoded, or a host that is not this machine.
    const at = await deployment();
    const { path } = operationTable[operationId];
    if (!path.includes("{")) return viaForeignHost(at.sandbox.url, path);
    const target = path.replaceAll(/\{\w+\}/g, "%E0%A4%A");
    const response = await at.sandbox.fetch(target, { method, headers: { "x-api-key": KEY } });
    const answer = await response.json();
    return { status: response.status, body: answer, headers: response.headers, code: answer?.error?.code };
  },
  NOT_FOUND: instead((situation, _, operationId) => unknownResource(situation, operationId)),
  MACHINE_NOT_ACTIVE: instead(async (situation, { world }) => {
    await world.must("updateMachine", { params: { machineId: situation.machineId ?? "" }, body: { status: "blocked" } });
    return situation;
  }),
  MACHINE_NOT_ACTIVATED: instead((situation, { sandbox, world }) => {
    sandbox.registry.set({ identityRef: world.lastIdentity, bonded: false });
    return situation;
  }),
  PEAQOS_IDENTITY_UNAVAILABLE: during(
    ({ sandbox }) => {
      sandbox.registry.outage = true;
    },
    ({ sandbox }) => {
      sandbox.registry.outage = false;
    },
  ),
  PAYLOAD_TOO_LARGE: instead((situation) => ({ ...situation, body: { filler: "x".repeat(10 * 1024 * 1024) } })),
  UNSUPPORTED_MEDIA_TYPE: instead((situation) => ({
    ...situation,
    body: situation.body ?? {},
    headers: { "content-type": "text/plain" },
  })),
  INTERNAL_ERROR: during(
    ({ clock }) => {
      clock.broken = true;
    },
    ({ clock }) => {
      clock.broken = false;
    },
  ),
};

/** The call about something that is not there: the last id of its path, else the one that its query or body names. */
function unknownResource(situation: Situation, operationId: OperationId): CallOptions {
  const { params, query, body } = situation;
  if (params !== undefined) {
    const last = operationId === "upsertRuntimeEndpoint" ? "machineId" : (Object.keys(params).at(-1) ?? "");
    return { ...situation, params: { ...params, [last]: "nothing_here" } };
  }
  if (query !== undefined) return { ...situation, query: { ...query, machineId: "nothing_here" } };
  const field = operationId === "createMarketOrder" ? "serviceId" : "machineId";
  return { ...situation, body: { ...Object(body), [field]: "nothing_here" } };
}

function viaForeignHost(url: string, path: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(url + path, { headers: { host: "evil.example" } }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk);
      const body = JSON.parse(Buffer.concat(chunks).toString());
      resolve({ status: answer.statusCode ?? 0, body, headers: new Headers(), code: body.error?.code });
    });
    asked.on("error", reject).end();
  });
}
