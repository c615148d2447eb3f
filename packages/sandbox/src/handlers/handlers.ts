import type { OperationId } from "@peaqos/types";
import type { Handler, SteppedHandler } from "../api/handler.js";
import * as agentPairings from "./agent-pairings.js";
import * as auditEvents from "./audit-events.js";
import * as executions from "./executions.js";
import * as graph from "./graph.js";
import * as health from "./health.js";
import * as machineAgents from "./machine-agents.js";
import * as machineIdentity from "./machine-identity.js";
import * as machines from "./machines.js";
import * as marketAdapters from "./market-adapters.js";
import * as marketOrders from "./market-orders.js";
import * as marketSearch from "./market-search.js";
import * as marketServices from "./market-services.js";
import * as payments from "./payments.js";
import * as policies from "./policies.js";
import * as runtimeEndpoints from "./runtime-endpoints.js";
import * as skills from "./skills.js";
import * as tasks from "./tasks.js";

type Handlers = { readonly [Op in OperationId]: Handler<Op> | SteppedHandler<Op> };

/** Every operation's handler, by its operationId. */
export const handlers: Handlers = {
  ...health,
  ...machineIdentity,
  ...machines,
  ...agentPairings,
  ...machineAgents,
  ...runtimeEndpoints,
  ...skills,
  ...marketServices,
  ...marketAdapters,
  ...marketSearch,
  ...marketOrders,
  ...payments,
  ...policies,
  ...auditEvents,
  ...tasks,
  ...executions,
  ...graph,
};
