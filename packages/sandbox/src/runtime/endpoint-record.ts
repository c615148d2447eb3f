import type { RuntimeEndpoint } from "@peaqos/types";
import type { Stored } from "../store/collection.js";
import type { EndpointHidden } from "../store/records.js";

/** A runtime endpoint as it is stored. */
export type EndpointRecord = Stored<RuntimeEndpoint, EndpointHidden>;
