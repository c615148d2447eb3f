import { dockyardGate, qvacInference } from "../services/device-control.js";
import { worldIdPerson } from "../services/identity-proof-of-person.js";
import { parcelbayDelivery } from "../services/machine-commerce.js";
import { describeSkill, type Skill } from "./describe-skill.js";

export const machineSkills: readonly Skill[] = [
  describeSkill(worldIdPerson, {
    label: "World ID proof of person",
    description: "Tells a unique person from a program, without learning who it is.",
    manifest: "Verifies that a unique person stands behind a request.",
    scope: "core-product",
    source: "partner",
    lastVerifiedAt: "2026-10-18T08:00:00Z",
    authState: "unconfigured",
  }),
  describeSkill(qvacInference, {
    label: "QVAC inference",
    description: "Runs a language model on the machine itself.",
    manifest: "Runs a prompt on the model that the machine serves.",
    direction: "machine-offers",
    scope: "core-product",
    source: "peaq",
    lastVerifiedAt: "2026-10-28T08:00:00Z",
    authState: "configured",
  }),
  describeSkill(dockyardGate, {
    label: "Dockyard gates",
    description: "Opens gates for machines that are expected there.",
    manifest: "Opens a gate, or tells whether it is open.",
    scope: "ecosystem",
    source: "clawhub",
    lastVerifiedAt: "2026-10-09T08:00:00Z",
    authState: "configured",
    optionalInputs: ["holdSeconds"],
  }),
  describeSkill(parcelbayDelivery, {
    label: "Parcelbay deliveries",
    description: "Books a delivery robot within a city.",
    manifest: "Books a robot that carries a parcel.",
    scope: "ecosystem",
    source: "external-marketplace",
    lastVerifiedAt: "2026-10-11T08:00:00Z",
    authState: "configured",
  }),
];
