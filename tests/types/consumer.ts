// A consumer of the types, compiled by types.test.ts as it would be in a project of its own. Each expected error must be one.
import type {
  CreateMachineRequest,
  CreateMarketOrderRequest,
  DelegationPolicyInput,
  ExecutionRun,
  Machine,
  MachineStatus,
  MarketOrder,
  SubmitPaymentProofRequest,
  UpdateMachineRequest,
} from "@peaqos/types";
import { machineStatusValues } from "@peaqos/types";

const machine: CreateMachineRequest = { displayName: "a", ownerId: "b", machineType: "c", runtimeProfile: "d" };

// Excess and misspelt fields of requests are refused.
// @ts-expect-error
const excess: CreateMachineRequest = { ...machine, displayName: "a", colour: "red" };
// @ts-expect-error
const misspelt: CreateMarketOrderRequest = { machineId: "m", agentPairingId: "p", serviceID: "s" };
// @ts-expect-error
const incomplete: CreateMachineRequest = { displayName: "a" };

// Enums are closed in requests, and open in answers.
// @ts-expect-error
const closed: UpdateMachineRequest = { status: "quarantined" };
declare const order: MarketOrder;
const open: string = order.status;
declare const answer: Machine;
if (answer.status === "active") console.log("a known value narrows");
declare const run: ExecutionRun;
const openLists: readonly string[] = order.payment.supportedRails;
const openOrNull: string | null | undefined = run.executionMode;
const known: MachineStatus = "draft";
const values: readonly MachineStatus[] = machineStatusValues;

// Null stands where the contract says.
const policy: DelegationPolicyInput = { perTransactionLimit: null, currency: null };
// @ts-expect-error
const nulled: UpdateMachineRequest = { displayName: null };
// @ts-expect-error
const assumed: string = answer.identityRef;

// Answers are readonly.
// @ts-expect-error
answer.displayName = "b";
// @ts-expect-error
answer.capabilities.push("c");

// A proof is of one kind.
const proof: SubmitPaymentProofRequest = {
  verificationMode: "recorded",
  chain: "ethereum",
  token: "USDT",
  payerAddress: "a",
  payeeAddress: "b",
  amount: "2.5",
  transactionHash: "0x",
};

console.log(excess, misspelt, incomplete, closed, open, openLists, openOrNull, known, values, policy, nulled, assumed, proof);
