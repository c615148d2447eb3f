import { type Hex, isHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";

// A signer to plug in with --signer. One that asks a hardware wallet or a key service looks the same from outside.

/** Signs with the key in `FLEET_CONTROLLER_KEY`, which has to control every identity of the fleet. */
export async function sign(message: string): Promise<string> {
  return privateKeyToAccount(controllerKey()).signMessage({ message });
}

function controllerKey(): Hex {
  const key = process.env.FLEET_CONTROLLER_KEY;
  if (!isHex(key) || key.length !== 66) throw new Error("FLEET_CONTROLLER_KEY must be 0x and 64 hex digits.");
  return key;
}
