import { geodnetRtk, openterrainElevation, streetmeshFeatures } from "../services/data-location.js";
import { peaqPrice, tickstreamCandles } from "../services/oracle-price-feed.js";
import { describeSkill, type Skill } from "./describe-skill.js";

export const dataSkills: readonly Skill[] = [
  describeSkill(peaqPrice, {
    label: "peaq price feed",
    description: "The latest price of a token pair.",
    manifest: "Reads the latest price of a token pair.",
    scope: "core-product",
    source: "peaq",
    lastVerifiedAt: "2026-10-20T08:00:00Z",
    authState: "configured",
  }),
  describeSkill(tickstreamCandles, {
    label: "Tickstream candles",
    description: "The course of a token pair as candles.",
    manifest: "Reads the last candles of a token pair.",
    scope: "ecosystem",
    source: "external-marketplace",
    lastVerifiedAt: "2026-10-12T08:00:00Z",
    authState: "configured",
    optionalInputs: ["limit"],
  }),
  describeSkill(geodnetRtk, {
    label: "GEODNET RTK corrections",
    description: "Corrections that bring GNSS positions down to centimetres.",
    manifest: "Opens a stream of corrections around a position.",
    scope: "ecosystem",
    source: "partner",
    lastVerifiedAt: "2026-10-20T08:00:00Z",
    authState: "configured",
    optionalInputs: ["durationMinutes"],
  }),
  describeSkill(streetmeshFeatures, {
    label: "Streetmesh features",
    description: "What dash cameras saw along the streets.",
    manifest: "Reads the street features around a position.",
    scope: "ecosystem",
    source: "clawhub",
    lastVerifiedAt: "2026-09-30T08:00:00Z",
    authState: "configured",
    optionalInputs: ["radiusMeters"],
  }),
  describeSkill(openterrainElevation, {
    label: "Openterrain elevation",
    description: "The height of the ground at a position in Europe.",
    manifest: "Reads the elevation at a position.",
    scope: "bootstrap-reference",
    source: "peaq",
    lastVerifiedAt: "2026-10-05T08:00:00Z",
    authState: "configured",
  }),
];
