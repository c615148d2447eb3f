import type {
  AgentPairing,
  AuditEvent,
  ExecutionOutcome,
  ExecutionRun,
  GraphEdge,
  GraphNode,
  Machine,
  MachineAgent,
  MarketOrder,
  MarketPayment,
  MarketQuote,
  MarketSearch,
  OrderDispute,
  Policy,
  Route,
  RuntimeEndpoint,
  SkillConfigResponse,
  Task,
} from "@peaqos/types";
import { Collection, type Database, type StoreContext, type Stored, type TableShape } from "./collection.js";
import type { NewId } from "./ids.js";
import type {
  ChallengeItem,
  EndpointHidden,
  MachineAgentHidden,
  OrderHidden,
  OwnedBy,
  PairingHidden,
  PaymentHidden,
  QuoteHidden,
  TaskHidden,
} from "./records.js";

export type MachineRecord = Stored<Machine>;
export type PairingRecord = Stored<AgentPairing, PairingHidden>;
export type OrderRecord = Stored<MarketOrder, OrderHidden>;
export type PaymentRecord = Stored<MarketPayment, PaymentHidden>;
export type TaskRecord = Stored<Task, TaskHidden>;

/** Everything that the sandbox remembers, in one transaction or outside of any. */
export interface Store {
  readonly challenges: Collection<ChallengeItem>;
  readonly machines: Collection<Machine>;
  readonly pairings: Collection<AgentPairing, PairingHidden>;
  readonly agents: Collection<MachineAgent, MachineAgentHidden>;
  readonly endpoints: Collection<RuntimeEndpoint, EndpointHidden>;
  readonly skillConfigs: Collection<SkillConfigResponse>;
  readonly policies: Collection<Policy>;
  readonly searches: Collection<MarketSearch>;
  readonly quotes: Collection<MarketQuote, QuoteHidden>;
  readonly orders: Collection<MarketOrder, OrderHidden>;
  readonly payments: Collection<MarketPayment, PaymentHidden>;
  readonly disputes: Collection<OrderDispute>;
  readonly tasks: Collection<Task, TaskHidden>;
  readonly routes: Collection<Route>;
  readonly runs: Collection<ExecutionRun, OwnedBy>;
  readonly outcomes: Collection<ExecutionOutcome>;
  readonly nodes: Collection<GraphNode>;
  readonly edges: Collection<GraphEdge>;
  readonly auditEvents: Collection<AuditEvent, OwnedBy>;
  /** For what no collection covers, such as sums. */
  readonly db: Database;
  readonly newId: NewId;
}

export function createStore(db: Database, context: StoreContext): Store {
  const collection = <Item extends object, Hidden extends object>(shape: TableShape<Item, Hidden>) =>
    new Collection(db, shape, context);
  return {
    challenges: collection(challenges),
    machines: collection(machines),
    pairings: collection(pairings),
    agents: collection(agents),
    endpoints: collection(endpoints),
    skillConfigs: collection(skillConfigs),
    policies: collection(policies),
    searches: collection(searches),
    quotes: collection(quotes),
    orders: collection(orders),
    payments: collection(payments),
    disputes: collection(disputes),
    tasks: collection(tasks),
    routes: collection(routes),
    runs: collection(runs),
    outcomes: collection(outcomes),
    nodes: collection(nodes),
    edges: collection(edges),
    auditEvents: collection(auditEvents),
    db,
    newId: context.newId,
  };
}

const none = () => ({});
const executorOf = (status: string, server: number) => (status === "executing" ? server : null);
const challenges: TableShape<ChallengeItem, object> = { table: "challenges", idKind: "chal", columns: none };
const machines: TableShape<Machine, object> = {
  table: "machines",
  idKind: "mach",
  columns: ({ identityRef, identityProof, status }) => ({
    identity_ref: identityRef?.toLowerCase() ?? null,
    // Drafts without a verified proof are left out of lists where verification is required.
    listed: identityProof || status !== "draft" ? 1 : 0,
  }),
};
const pairings: TableShape<AgentPairing, PairingHidden> = {
  table: "agent_pairings",
  idKind: "pair",
  columns: ({ machineId }) => ({ machine_id: machineId }),
};
const agents: TableShape<MachineAgent, MachineAgentHidden> = {
  table: "machine_agents",
  idKind: "agent",
  columns: ({ machineId }) => ({ machine_id: machineId }),
};
const endpoints: TableShape<RuntimeEndpoint, EndpointHidden> = {
  table: "runtime_endpoints",
  idKind: "rep",
  columns: ({ machineId, providerKey }) => ({ machine_id: machineId, provider_key: providerKey }),
};
const skillConfigs: TableShape<SkillConfigResponse, object> = { table: "skill_configs", idKind: "pol", columns: none };
const policies: TableShape<Policy, object> = { table: "policies", idKind: "pol", columns: none };
const searches: TableShape<MarketSearch, object> = { table: "searches", idKind: "srch", columns: none };
const quotes: TableShape<MarketQuote, QuoteHidden> = {
  table: "quotes",
  idKind: "quote",
  columns: (_, { ownerId }) => ({ owner_id: ownerId }),
};
const orders: TableShape<MarketOrder, OrderHidden> = {
  table: "orders",
  idKind: "ord",
  columns: ({ machineId, agentPairingId, status }, { spend, day }, server) => ({
    machine_id: machineId,
    pairing_id: agentPairingId,
    status,
    executor: executorOf(status, server),
    spend,
    day,
  }),
};
const payments: TableShape<MarketPayment, PaymentHidden> = {
  table: "payments",
  idKind: "pay",
  columns: ({ orderId, status }, { verifiedTransaction }) => ({
    order_id: orderId,
    status,
    verified_transaction: verifiedTransaction ?? null,
  }),
};
const disputes: TableShape<OrderDispute, object> = {
  table: "disputes",
  idKind: "disp",
  columns: ({ orderId }) => ({ order_id: orderId }),
};
const tasks: TableShape<Task, TaskHidden> = {
  table: "tasks",
  idKind: "task",
  columns: ({ machineId, status }, _, server) => ({ machine_id: machineId, status, executor: executorOf(status, server) }),
};
const routes: TableShape<Route, object> = { table: "routes", idKind: "route", columns: none };
const runs: TableShape<ExecutionRun, OwnedBy> = {
  table: "runs",
  idKind: "run",
  columns: (_, { machineId }) => ({ machine_id: machineId }),
};
const outcomes: TableShape<ExecutionOutcome, object> = { table: "outcomes", idKind: "out", columns: none };
const nodes: TableShape<GraphNode, object> = {
  table: "graph_nodes",
  idKind: "node",
  columns: ({ machineId }) => ({ machine_id: machineId }),
};
const edges: TableShape<GraphEdge, object> = {
  table: "graph_edges",
  idKind: "edge",
  columns: ({ machineId, sourceNodeId, targetNodeId }) => ({
    machine_id: machineId,
    source_id: sourceNodeId,
    target_id: targetNodeId,
  }),
};
const auditEvents: TableShape<AuditEvent, OwnedBy> = {
  table: "audit_events",
  idKind: "evt",
  columns: ({ resourceType }, { machineId }) => ({ resource_type: resourceType, machine_id: machineId }),
};

/** Every kind of record. */
export const tableShapes: readonly TableShape<never, never>[] = [
  challenges,
  machines,
  pairings,
  agents,
  endpoints,
  skillConfigs,
  policies,
  searches,
  quotes,
  orders,
  payments,
  disputes,
  tasks,
  routes,
  runs,
  outcomes,
  nodes,
  edges,
  auditEvents,
];
