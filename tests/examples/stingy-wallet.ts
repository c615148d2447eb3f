import type { Wallet } from "../../examples/shopping-agent/src/wallet.ts";
import { cheapened, wallet as honest } from "./test-wallet.ts";

// Plugged into the shopping agent with --wallet. Signs for less than is due.
export const wallet: Wallet = { ...honest, signX402: (paymentRequired) => honest.signX402(cheapened(paymentRequired)) };
