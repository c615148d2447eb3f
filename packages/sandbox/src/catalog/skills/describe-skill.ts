import type {
  MarketService,
  OperationField,
  SkillAuthState,
  SkillDirection,
  SkillManifest,
  SkillScope,
  SkillSource,
  SkillSummary,
} from "@peaqos/types";

export interface Skill {
  readonly summary: SkillSummary;
  readonly manifest: SkillManifest;
}

/** What a skill has of its own. */
export interface SkillFacts {
  readonly label: string;
  readonly description: string;
  /** What the manifest says in one sentence. */
  readonly manifest: string;
  readonly direction?: SkillDirection;
  readonly scope: SkillScope;
  readonly source: SkillSource;
  readonly listedBy?: string;
  readonly lastVerifiedAt: string | null;
  readonly authState: SkillAuthState;
  readonly requiredEnv?: readonly string[];
  /** Inputs that may be left out. */
  readonly optionalInputs?: readonly string[];
  readonly referenceUrl?: string;
}

/** The rest is taken from the service that the skill leads to, so the two cannot disagree. */
export function describeSkill(service: MarketService, facts: SkillFacts): Skill {
  const referenceUrl = facts.referenceUrl ?? service.referenceUrl;
  const head = { key: service.skillKey, providerKey: service.providerKey, label: facts.label };
  const contracts = service.operationContracts ?? [];
  return {
    summary: {
      ...head,
      description: facts.description,
      direction: facts.direction ?? "machine-consumes",
      scope: facts.scope,
      source: facts.source,
      listedBy: facts.listedBy ?? "peaq",
      lastVerifiedAt: facts.lastVerifiedAt,
      kind: service.kind,
      serviceTypes: [service.serviceType],
      operations: service.operations,
      authType: service.authType,
      authState: facts.authState,
      accessMode: service.accessMode,
      distribution: service.distribution,
      maturity: service.maturity,
      executionMode: service.executionMode,
      integrationStatus: service.integrationStatus,
      requiredEnv: facts.requiredEnv ?? [],
      requiresHumanEnablement: service.requiresHumanEnablement,
      ...(referenceUrl ? { referenceUrl } : {}),
      ...(service.handoff ? { handoff: service.handoff } : {}),
    },
    manifest: {
      ...head,
      summary: facts.manifest,
      inputs: distinct(contracts.flatMap((contract) => contract.inputFields)).map((input) => ({
        ...described(input),
        // An input of one operation out of several cannot be required of the skill.
        required:
          !(facts.optionalInputs ?? []).includes(input.key) &&
          contracts.every((contract) => contract.inputFields.some(({ key }) => key === input.key)),
      })),
      outputs: distinct(contracts.flatMap((contract) => contract.outputFields)).map(described),
    },
  };
}

function distinct(fields: readonly OperationField[]): OperationField[] {
  return [...new Map(fields.map((field) => [field.key, field])).values()];
}

function described({ key, type, description }: OperationField): { key: string; type: string; description: string } {
  return { key, type, description: description ?? "" };
}
