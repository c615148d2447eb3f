import type {
  ApiErrorOf,
  CallError,
  ClientErrorCode,
  ErrorCodeOf,
  OrchestrationConfigError,
  OrchestrationNetworkError,
  OrchestrationValidationError,
  PeaqosClient,
  Result,
  UnlistedCode,
} from "@peaqos/sdk";
import { describe, expectTypeOf, it } from "vitest";

declare const client: PeaqosClient;
declare function handle(code: string): void;
declare function handleUnlisted(code: UnlistedCode): void;

describe("the code of an error from result", () => {
  it("can be switched over exhaustively: default gets the unlisted codes only", async () => {
    const outcome = await client.orchestration.listMachines().result();
    if (outcome.ok || outcome.error.kind !== "api") return;
    const { error } = outcome;
    switch (error.code) {
      case "VALIDATION_ERROR":
      case "AUTH_REQUIRED":
      case "AUTH_INVALID":
      case "RATE_LIMITED":
      case "INTERNAL_ERROR":
      case "BAD_RESPONSE":
      case "INVALID_RESPONSE_SHAPE":
        return handle(error.code);
      default:
        handleUnlisted(error.code);
    }
  });

  it("does not compile when the case of a code of the operation is missing", async () => {
    const outcome = await client.orchestration.listMachines().result();
    if (outcome.ok || outcome.error.kind !== "api") return;
    const { error } = outcome;
    switch (error.code) {
      case "VALIDATION_ERROR":
      case "AUTH_REQUIRED":
      case "AUTH_INVALID":
      case "INTERNAL_ERROR":
      case "BAD_RESPONSE":
      case "INVALID_RESPONSE_SHAPE":
        return handle(error.code);
      default:
        // @ts-expect-error RATE_LIMITED has no case
        handleUnlisted(error.code);
    }
  });

  it("does not compile when the case of a code that the client makes is missing", async () => {
    const outcome = await client.orchestration.listMachines().result();
    if (outcome.ok || outcome.error.kind !== "api") return;
    const { error } = outcome;
    switch (error.code) {
      case "VALIDATION_ERROR":
      case "AUTH_REQUIRED":
      case "AUTH_INVALID":
      case "RATE_LIMITED":
      case "INTERNAL_ERROR":
      case "BAD_RESPONSE":
        return handle(error.code);
      default:
        // @ts-expect-error INVALID_RESPONSE_SHAPE has no case
        handleUnlisted(error.code);
    }
  });

  it("refuses the case of a code that no operation has", async () => {
    const outcome = await client.orchestration.getMachine("mach_rover7").result();
    if (outcome.ok || outcome.error.kind !== "api") return;
    const { code } = outcome.error;
    expectTypeOf(code).toEqualTypeOf<ErrorCodeOf<"getMachine"> | ClientErrorCode | UnlistedCode>();
    expectTypeOf<"NOT_FOUND">().toExtend<typeof code>();
    expectTypeOf<"NOT_FUOND">().not.toExtend<typeof code>();
  });

  it("is each operation's own", () => {
    expectTypeOf<"QUOTE_EXPIRED">().not.toExtend<ApiErrorOf<"listMachines">["code"]>();
    expectTypeOf<ApiErrorOf<"listMachines">["code"]>().not.toEqualTypeOf<ApiErrorOf<"getMachine">["code"]>();
    expectTypeOf<ApiErrorOf<"getMachine">["code"]>().toExtend<string>();
  });
});

describe("an error from result", () => {
  it("is told apart by its kind, and only kind api has a code", async () => {
    const outcome = await client.orchestration.getMachine("mach_rover7").result();
    if (outcome.ok) return;
    const { error } = outcome;
    // @ts-expect-error kind comes first
    handle(error.code);
    switch (error.kind) {
      case "api":
        expectTypeOf(error).toEqualTypeOf<ApiErrorOf<"getMachine">>();
        expectTypeOf(error.statusCode).toEqualTypeOf<number>();
        expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
        break;
      case "network":
        expectTypeOf(error).toEqualTypeOf<OrchestrationNetworkError>();
        // @ts-expect-error it has a reason instead
        handle(error.code);
        break;
      case "config":
        expectTypeOf(error).toEqualTypeOf<OrchestrationConfigError>();
        // @ts-expect-error it has only a message
        handle(error.code);
        break;
      case "validation":
        expectTypeOf(error).toEqualTypeOf<OrchestrationValidationError>();
        // @ts-expect-error it has field and constraint instead
        handle(error.code);
        break;
      default:
        expectTypeOf(error).toBeNever();
    }
  });

  it("has every reason of a network error by name", () => {
    type Reason = Extract<CallError<"getMachine">, { kind: "network" }>["reason"];
    expectTypeOf<Reason>().toEqualTypeOf<"timeout" | "aborted" | "connection" | "tls" | "redirect" | "too_large">();
  });

  it("is out of reach before ok is looked at, and so is the value", async () => {
    const outcome = await client.orchestration.getMachine("mach_rover7").result();
    // @ts-expect-error it may be a success
    void outcome.error;
    // @ts-expect-error it may be a failure
    void outcome.value;
    if (outcome.ok) expectTypeOf(outcome.value.item.id).toEqualTypeOf<string>();
    expectTypeOf(outcome).toExtend<Result<unknown, "getMachine">>();
  });
});
