import type {
  AgentPairing,
  ErrorCode,
  ErrorCodeOf,
  ExecuteMarketOrderResponse,
  IssuedAgentPairing,
  Machine,
  MachineStatus,
  MarketOrder,
  OperationId,
  Task,
  UpdateMachineRequest,
} from "@peaqos/types";
import { describe, expectTypeOf, it } from "vitest";

describe("enums", () => {
  it("are open in answers, so that a new value of the server breaks no build", () => {
    expectTypeOf<Machine["status"]>().toEqualTypeOf<MachineStatus | (string & {})>();
    expectTypeOf<"quarantined">().toExtend<MarketOrder["status"]>();
  });

  it("are closed in requests", () => {
    expectTypeOf<UpdateMachineRequest["status"]>().toEqualTypeOf<MachineStatus | undefined>();
    expectTypeOf<"quarantined">().not.toExtend<NonNullable<UpdateMachineRequest["status"]>>();
  });
});

describe("fields", () => {
  it("of answers that are optional may be null", () => {
    expectTypeOf<Machine["identityRef"]>().toEqualTypeOf<string | null | undefined>();
  });

  it("are readonly, and so are their arrays", () => {
    expectTypeOf<Machine["capabilities"]>().toEqualTypeOf<readonly string[]>();
  });

  it("of a one-time token exist only where it is issued", () => {
    expectTypeOf<IssuedAgentPairing["pairingToken"]>().toEqualTypeOf<string>();
    expectTypeOf<AgentPairing>().not.toHaveProperty("pairingToken");
  });

  it("of an execution are told apart by its statusCode", () => {
    type Execution = ExecuteMarketOrderResponse["execution"];
    expectTypeOf<Extract<Execution, { statusCode: 202 }>["handoff"]["url"]>().toEqualTypeOf<string>();
    expectTypeOf<Extract<Execution, { statusCode: 200 }>["run"]["id"]>().toEqualTypeOf<string>();
  });
});

describe("error codes", () => {
  it("are known for every operation", () => {
    expectTypeOf<"QUOTE_EXPIRED">().toExtend<ErrorCodeOf<"createMarketOrder">>();
    expectTypeOf<"QUOTE_EXPIRED">().not.toExtend<ErrorCodeOf<"getMachine">>();
    expectTypeOf<ErrorCodeOf<"checkHealth">>().toEqualTypeOf<"RATE_LIMITED" | "INTERNAL_ERROR">();
    expectTypeOf<ErrorCodeOf<OperationId>>().toExtend<ErrorCode>();
  });
});

describe("experimental types", () => {
  it("are there, marked in their documentation", () => {
    expectTypeOf<Task["id"]>().toEqualTypeOf<string>();
  });
});
