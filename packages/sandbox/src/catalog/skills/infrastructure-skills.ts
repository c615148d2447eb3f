import { aethirContainer, akashGpu } from "../services/compute-marketplace.js";
import { meshlinkConsole } from "../services/network-partner-console.js";
import { coldvaultArchive, walrusStore } from "../services/storage-object.js";
import { describeSkill, type Skill } from "./describe-skill.js";

export const infrastructureSkills: readonly Skill[] = [
  describeSkill(akashGpu, {
    label: "Akash GPU leases",
    description: "Leases a GPU on the provider's own console.",
    manifest: "Leases a GPU on the provider's own console.",
    scope: "ecosystem",
    source: "external-marketplace",
    lastVerifiedAt: null,
    authState: "unconfigured",
  }),
  describeSkill(aethirContainer, {
    label: "Aethir GPU containers",
    description: "Starts containers on rented GPUs.",
    manifest: "Starts a container on a GPU and gives back where it answers.",
    scope: "ecosystem",
    source: "partner",
    lastVerifiedAt: "2026-10-14T08:00:00Z",
    authState: "unconfigured",
  }),
  describeSkill(walrusStore, {
    label: "Walrus storage",
    description: "Keeps a blob and gives back the id to read it by.",
    manifest: "Stores a blob and gives back the id to read it by.",
    scope: "ecosystem",
    source: "partner",
    lastVerifiedAt: "2026-10-20T08:00:00Z",
    authState: "configured",
    optionalInputs: ["name", "content", "sizeBytes"],
    referenceUrl: "https://docs.wal.app",
  }),
  describeSkill(coldvaultArchive, {
    label: "Coldvault archive",
    description: "Keeps objects for years in European data centres.",
    manifest: "Puts an object into an archive.",
    scope: "ecosystem",
    source: "external-marketplace",
    lastVerifiedAt: null,
    authState: "unconfigured",
    requiredEnv: ["COLDVAULT_REGION"],
  }),
  describeSkill(meshlinkConsole, {
    label: "Meshlink connectivity",
    description: "Data plans for the modems of a fleet.",
    manifest: "Activates a data plan on the partner's console.",
    scope: "ecosystem",
    source: "partner",
    lastVerifiedAt: "2026-10-02T08:00:00Z",
    authState: "restricted",
  }),
];
