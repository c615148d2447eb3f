import type { ReadinessCheck } from "@peaqos/types";
import { Refusal } from "../api/failure.js";
import type { Call } from "../api/handler.js";

type Context = Pick<Call, "store" | "config" | "catalog" | "identity">;

/** Well-formed, and of no machine in particular: it only matters that the registry answers. */
const PROBE_IDENTITY = "did:peaq:0";

/** Why a part is fine, or why it is not. */
interface Finding {
  readonly fine: boolean;
  readonly message: string;
}

const parts: Readonly<Record<string, (context: Context) => Finding | Promise<Finding>>> = {
  store: checkStore,
  catalog: checkCatalog,
  auth: checkAuth,
  runtime: checkRuntime,
  skills: checkSkills,
  identity: checkIdentity,
};

/** Looks at each part that the deployment depends on. */
export function readinessChecks(context: Context): Promise<ReadinessCheck[]> {
  return Promise.all(
    Object.entries(parts).map(async ([name, check]) => {
      const { fine, message } = await check(context);
      return { name, status: fine ? ("pass" as const) : ("fail" as const), message };
    }),
  );
}

async function checkStore({ store }: Context): Promise<Finding> {
  try {
    await store.machines.first({});
    return { fine: true, message: "The database answers." };
  } catch {
    return { fine: false, message: "The database does not answer." };
  }
}

function checkCatalog({ catalog: { services, skills } }: Context): Finding {
  return {
    fine: services.length > 0 && skills.length > 0,
    message: `The catalogue has ${services.length} services and ${skills.length} skills.`,
  };
}

function checkAuth({ config }: Context): Finding {
  const { agentPairingSessionSecret, requireApiAuth, apiKeys } = config;
  if (!agentPairingSessionSecret) return { fine: false, message: "There is no session secret, so no session can be issued." };
  if (!requireApiAuth) return { fine: true, message: "Sessions can be issued. API keys are not asked for." };
  if (apiKeys.length === 0) return { fine: false, message: "API keys are asked for, and there is none." };
  return { fine: true, message: `Sessions can be issued. API keys are asked for, and there are ${apiKeys.length}.` };
}

function checkRuntime({ catalog, config }: Context): Finding {
  const native = catalog.services.filter(({ executionMode }) => executionMode === "native");
  const lost = native.filter(({ providerKey }) => catalog.adapter(providerKey) === undefined);
  if (lost.length > 0) return { fine: false, message: `These services have no adapter: ${namesOf(lost)}.` };
  if (config.requirePaymentRpcVerification && config.paymentRpcUrl === undefined) {
    return { fine: false, message: "Payments have to be verified on chain, and no RPC URL is configured." };
  }
  return { fine: true, message: `All ${native.length} native services have an adapter.` };
}

function checkSkills({ catalog }: Context): Finding {
  const lost = catalog.services.filter(({ skillKey }) => catalog.skill(skillKey) === undefined);
  if (lost.length > 0) return { fine: false, message: `These services have an unknown skill: ${namesOf(lost)}.` };
  return { fine: true, message: "The skill of every service is known." };
}

async function checkIdentity({ identity }: Context): Promise<Finding> {
  try {
    await identity(PROBE_IDENTITY);
    return { fine: true, message: "The identity registry answers." };
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return { fine: false, message: "The identity registry cannot be reached." };
  }
}

function namesOf(services: readonly { readonly id: string }[]): string {
  return services.map(({ id }) => id).join(", ");
}
