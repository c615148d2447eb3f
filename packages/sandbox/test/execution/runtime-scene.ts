import type { ServerResponse } from "node:http";
import type { MarketService } from "@peaqos/types";
import { seedService } from "../catalog/seed-service.ts";
import { type Result, type Sandbox, type Shopper, shopper } from "../support.ts";
import { type Asked, execute, INFERENCE, localRuntime, order, register } from "./scene.ts";

const arm = { providerKey: "armada", skillKey: "arm", accessMode: "local", operations: ["arm.move"] } as const;
const byHeader = { required: true, defaultRail: "x402", supportedRails: ["x402"], notes: [] };

/** Services of the machine itself, beside the inference of the catalogue. */
export const armServices: readonly MarketService[] = [
  seedService({ ...arm, id: "svc_arm" }),
  seedService({ ...arm, id: "svc_paid_arm", payment: byHeader }),
  seedService({ ...arm, id: "svc_unset", integrationStatus: "setup-required" }),
];

/** An order of the arm. */
export const ARM = { serviceId: "svc_arm", input: { angle: 30 } } as const;

export type Respond = (asked: Asked, response: ServerResponse) => void;

interface RunOptions {
  /** What is ordered: inference where it is left out. */
  readonly fields?: object;
  readonly endpoint?: object;
  readonly body?: object;
}

interface Ran {
  readonly answer: Result;
  readonly agent: Shopper;
  readonly id: string;
  readonly asked: readonly Asked[];
}

/** Executes an order at a runtime that answers like this. */
export async function run(sandbox: Sandbox, respond: Respond, { fields, endpoint, body }: RunOptions = {}): Promise<Ran> {
  await using runtime = await localRuntime(respond);
  const agent = await shopper(sandbox);
  const { id } = await order(sandbox, agent, fields ?? INFERENCE);
  const providerKey = fields === undefined ? "qvac" : "armada";
  await register(sandbox, agent.machineId, providerKey, { endpointBaseUrl: runtime.url, ...endpoint });
  const answer = await execute(sandbox, agent, id, body);
  return { answer, agent, id, asked: runtime.asked };
}
