import { runGeneric } from "./generic.js";
import { startContainer, storeBlob } from "./infrastructure.js";
import { InvalidInput } from "./input.js";
import { openCorrections, readElevation, readFeatures } from "./locations.js";
import { bookDelivery, openGate, readGate, verifyPerson } from "./machines.js";
import { failed, type NativeAdapter, type NativeCall, type NativeResult } from "./native-call.js";
import { readCandles, readPrice } from "./prices.js";

/** By provider and operation. Provider keys have no spaces. */
const adapters: ReadonlyMap<string, NativeAdapter> = new Map([
  ["peaq price.read", readPrice],
  ["tickstream candles.read", readCandles],
  ["aethir container.start", startContainer],
  ["walrus blob.store", storeBlob],
  ["geodnet rtk.corrections", openCorrections],
  ["streetmesh features.read", readFeatures],
  ["openterrain elevation.read", readElevation],
  ["worldId person.verify", verifyPerson],
  ["dockyard gate.open", openGate],
  ["dockyard gate.status", readGate],
  ["parcelbay delivery.book", bookDelivery],
]);

/**
 * Runs an operation as its provider would, always with the same outcome for the same call. `undefined` where no adapter can run it
 * (answered EXECUTION_UNSUPPORTED): what is handed off, what is not integrated yet, and what runs on the machine itself.
 */
export function runNative(call: NativeCall): NativeResult | undefined {
  const { service, operation } = call;
  if (service.executionMode !== "native" || service.accessMode === "local") return undefined;
  if (!service.operations.includes(operation)) return undefined;
  // The other states, and those that a later version may know, still miss something that nobody can send along.
  if (service.integrationStatus !== "native" && service.integrationStatus !== "credentials-required") return undefined;
  if (service.integrationStatus === "credentials-required" && !call.hasCredentials) {
    return failed("CREDENTIALS_REQUIRED", `${service.providerLabel} needs credentials, and there are none.`);
  }
  const adapter = adapters.get(`${service.providerKey} ${operation}`) ?? runGeneric;
  try {
    return adapter(call);
  } catch (error) {
    if (error instanceof InvalidInput) return failed("INVALID_INPUT", error.message);
    throw error;
  }
}
