// Generated from spec/ by `npm run generate`. Do not edit.
import type { ExecutionMode, ServiceType, SkillDirection, SkillScope, SkillSource } from "@peaqos/types";

/** The query of `listMachinesAll`. */
export interface ListMachinesAllQuery {
  /**
   * How many items a page holds at most. From 1 to 500, by default 100.
   */
  readonly limit?: number | undefined;
}

/** The query of `listMachines`. */
export interface ListMachinesQuery extends ListMachinesAllQuery {
  /**
   * The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
   */
  readonly cursor?: string | undefined;
}

/** The query of `listAgentPairingsAll`. */
export interface ListAgentPairingsAllQuery {
  /**
   * How many items a page holds at most. From 1 to 500, by default 100.
   */
  readonly limit?: number | undefined;
}

/** The query of `listAgentPairings`. */
export interface ListAgentPairingsQuery extends ListAgentPairingsAllQuery {
  /**
   * The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
   */
  readonly cursor?: string | undefined;
}

/** The query of `listMachineAgentsAll`. */
export interface ListMachineAgentsAllQuery {
  /**
   * How many items a page holds at most. From 1 to 500, by default 100.
   */
  readonly limit?: number | undefined;
}

/** The query of `listMachineAgents`. */
export interface ListMachineAgentsQuery extends ListMachineAgentsAllQuery {
  /**
   * The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
   */
  readonly cursor?: string | undefined;
}

/** The query of `listRuntimeEndpointsAll`. */
export interface ListRuntimeEndpointsAllQuery {
  /**
   * How many items a page holds at most. From 1 to 500, by default 100.
   */
  readonly limit?: number | undefined;
}

/** The query of `listRuntimeEndpoints`. */
export interface ListRuntimeEndpointsQuery extends ListRuntimeEndpointsAllQuery {
  /**
   * The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
   */
  readonly cursor?: string | undefined;
}

/** The query of `listSkillsAll`. */
export interface ListSkillsAllQuery {
  /**
   * How many items a page holds at most. From 1 to 500, by default 100.
   */
  readonly limit?: number | undefined;
  /**
   * Only skills of this scope.
   */
  readonly scope?: SkillScope | undefined;
  /**
   * Only skills of this direction.
   */
  readonly direction?: SkillDirection | undefined;
  /**
   * Only skills from this source.
   */
  readonly source?: SkillSource | undefined;
}

/** The query of `listSkills`. */
export interface ListSkillsQuery extends ListSkillsAllQuery {
  /**
   * The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
   */
  readonly cursor?: string | undefined;
}

/** The query of `listMarketServicesAll`. */
export interface ListMarketServicesAllQuery {
  /**
   * How many items a page holds at most. From 1 to 500, by default 100.
   */
  readonly limit?: number | undefined;
  /**
   * Only services that this machine can use.
   */
  readonly machineId?: string | undefined;
  /**
   * Only services of this type.
   */
  readonly serviceType?: ServiceType | undefined;
  /**
   * Only services that are executed this way.
   */
  readonly executionMode?: ExecutionMode | undefined;
  /**
   * Only services of this provider.
   */
  readonly providerKey?: string | undefined;
}

/** The query of `listMarketServices`. */
export interface ListMarketServicesQuery extends ListMarketServicesAllQuery {
  /**
   * The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
   */
  readonly cursor?: string | undefined;
}

/** The query of `getMarketService`. */
export interface GetMarketServiceQuery {
  /**
   * Only what belongs to this machine.
   */
  readonly machineId?: string | undefined;
}

/** The query of `listAdapterSetupsAll`. */
export interface ListAdapterSetupsAllQuery {
  /**
   * How many items a page holds at most. From 1 to 500, by default 100.
   */
  readonly limit?: number | undefined;
}

/** The query of `listAdapterSetups`. */
export interface ListAdapterSetupsQuery extends ListAdapterSetupsAllQuery {
  /**
   * The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
   */
  readonly cursor?: string | undefined;
}

/** The query of `listMarketOrdersAll`. */
export interface ListMarketOrdersAllQuery {
  /**
   * How many items a page holds at most. From 1 to 500, by default 100.
   */
  readonly limit?: number | undefined;
  /**
   * The machine whose orders are listed.
   */
  readonly machineId: string;
}

/** The query of `listMarketOrders`. */
export interface ListMarketOrdersQuery extends ListMarketOrdersAllQuery {
  /**
   * The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
   */
  readonly cursor?: string | undefined;
}

/** The query of `listPoliciesAll`. */
export interface ListPoliciesAllQuery {
  /**
   * How many items a page holds at most. From 1 to 500, by default 100.
   */
  readonly limit?: number | undefined;
}

/** The query of `listPolicies`. */
export interface ListPoliciesQuery extends ListPoliciesAllQuery {
  /**
   * The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
   */
  readonly cursor?: string | undefined;
}

/** The query of `listAuditEventsAll`. */
export interface ListAuditEventsAllQuery {
  /**
   * How many items a page holds at most. From 1 to 500, by default 100.
   */
  readonly limit?: number | undefined;
  /**
   * Only what belongs to this machine.
   */
  readonly machineId?: string | undefined;
  /**
   * Only events of this kind of resource.
   */
  readonly resourceType?: string | undefined;
}

/** The query of `listAuditEvents`. */
export interface ListAuditEventsQuery extends ListAuditEventsAllQuery {
  /**
   * The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
   */
  readonly cursor?: string | undefined;
}

/** The query of `listTasksAll`. */
export interface ListTasksAllQuery {
  /**
   * How many items a page holds at most. From 1 to 500, by default 100.
   */
  readonly limit?: number | undefined;
  /**
   * Only what belongs to this machine.
   */
  readonly machineId?: string | undefined;
}

/** The query of `listTasks`. */
export interface ListTasksQuery extends ListTasksAllQuery {
  /**
   * The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
   */
  readonly cursor?: string | undefined;
}

/** The query of `listRunsAll`. */
export interface ListRunsAllQuery {
  /**
   * How many items a page holds at most. From 1 to 500, by default 100.
   */
  readonly limit?: number | undefined;
  /**
   * Only what belongs to this machine.
   */
  readonly machineId?: string | undefined;
}

/** The query of `listRuns`. */
export interface ListRunsQuery extends ListRunsAllQuery {
  /**
   * The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
   */
  readonly cursor?: string | undefined;
}
